import type { ClaimWay } from '../queue/claim-deed';

/** For whom a claim is written down: a code that was read, or a name that was confirmed. */
export interface ClaimPerson {
  way: ClaimWay;
  code?: string;
  residentId?: string;
  /** The code is a printed card's, and somebody looked who brought it. */
  personConfirmed?: true;
  /** '' while only a code is known. */
  name: string;
  buildingName: string | null;
}
