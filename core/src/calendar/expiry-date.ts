import { addMonths } from './date-arithmetic';

export type ExpiryPolicy =
  /** Good until 31 December of the year of earning, plus whole years carried over. */
  | { kind: 'natural_year'; carryYears: number }
  /** Good for so many months; the last day is the corresponding day, as the civil code counts. */
  | { kind: 'rolling_months'; months: number }
  | { kind: 'never' };

/** The last day on which the points can be spent; they are gone once the calendar day is later. */
export function expiryDate(policy: ExpiryPolicy, earnedOn: string): string | null {
  switch (policy.kind) {
    case 'natural_year': {
      const year = Number(earnedOn.slice(0, 4)) + policy.carryYears;
      return `${String(year).padStart(4, '0')}-12-31`;
    }
    case 'rolling_months':
      return addMonths(earnedOn, policy.months);
    case 'never':
      return null;
  }
}
