/**
 * All numbers of what is asked and what is noticed, in one place. None of them gives or takes a
 * point: they decide what a person is asked to look at. docs/concepts/honest.md says why each.
 */

/** One award in so many asks the resident whether they took part. */
export const ASKED_ONE_IN = 20;
/** A question is put for so many days; after that it would be asked of a poor memory. */
export const ASKED_DAYS = 7;

/** A session that was entered less than this before its first award was not announced to anyone. */
export const EARLY_MINUTES = 10;

/** So many scans of one person within so many seconds are more than a queue can walk past. */
export const BURST_SCANS = 6;
export const BURST_SECONDS = 10;

/** One resident at two places for so long at once. Shorter is a clock, or a short way. */
export const OVERLAP_MINUTES = 15;

/** From so many awards a month, the five residents who got most have more than this share. */
export const FEW_AWARDS_MIN = 20;
export const FEW_PERCENT_ABOVE = 40;
export const FEW_RESIDENTS = 5;

/** Scans from this hour until that one, on the community's clock: at night. */
export const NIGHT_FROM_HOUR = 23;
export const NIGHT_UNTIL_HOUR = 5;

/** How far back the job looks each time: scans may wait for three days on a phone. */
export const LOOK_BACK_HOURS = 96;

/** Figures about fewer residents than this are not shown to the public. */
export const PUBLIC_RESIDENTS_MIN = 10;
