interface Lot {
  expiresOn: string | null;
  amount: number;
}

export type Usable =
  | { kind: 'none' }
  | { kind: 'always' }
  | { kind: 'until'; day: string }
  | { kind: 'part'; day: string; points: number };

/** What to say under a balance: all of it good until one day, or the part that lapses first. */
export function usableUntil(lots: readonly Lot[]): Usable {
  const held = lots.filter((lot) => lot.amount > 0);
  if (held.length === 0) return { kind: 'none' };
  const days = held.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn])).sort();
  const [day] = days;
  if (day === undefined) return { kind: 'always' };
  const total = sum(held);
  const points = sum(held.filter((lot) => lot.expiresOn === day));
  return points === total ? { kind: 'until', day } : { kind: 'part', day, points };
}

function sum(lots: readonly Lot[]): number {
  return lots.reduce((points, lot) => points + lot.amount, 0);
}
