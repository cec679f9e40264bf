import type { Settlement } from './settlement';

/** What changes for one may change for those who came along: until nothing changes any more. */
export function settleAround(settlement: Settlement, id: string): void {
  const waiting = settlement.companyOf(id);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (settlement.settle(next, id)) waiting.push(...settlement.companyOf(next));
  }
}
