import { expect, it } from 'vitest';
import type { ScanDeed } from '../queue/scan-deed';
import { lateTimes } from './late-times';

const session = { startsAt: '2026-03-10T01:00:00Z', endsAt: '2026-03-10T03:00:00Z' };
const at = (time: string) => ({ body: { scannedAt: `2026-03-10T${time}Z` } }) as ScanDeed;

it.each([
  ['from the scan to the end of the plan', at('01:10:00'), undefined, '01:10', '03:00'],
  ['until they were seen to leave', at('01:10:00'), at('02:20:00'), '01:10', '02:20'],
  ['within the plan', at('00:40:00'), at('03:30:00'), '01:00', '03:00'],
])('%s', (_what, arrival, departure, began, ended) => {
  const { beganAt = '', endedAt = '' } = lateTimes(arrival, departure, session) ?? {};
  expect([beganAt.slice(11, 16), endedAt.slice(11, 16)]).toEqual([began, ended]);
});

it('is nothing when it was over already', () => {
  expect(lateTimes(at('03:10:00'), undefined, session)).toBeUndefined();
});
