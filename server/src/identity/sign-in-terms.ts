/** The numbers of sign-in in one place: china.md and trust.md give the reasons. */
export const CODE_DIGITS = 6;
export const CODE_GAP_MS = 60_000;
export const CODE_VALID_MS = 5 * 60_000;
export const CODE_TRIES_MAX = 5;
export const CODES_PER_HOUR = 5;
export const CODES_PER_DAY = 10;
export const CODES_PER_IP_HOUR = 20;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** A sign-in ends when it was not used for this long. */
export const SIGN_IN_LASTS_MS = 90 * DAY_MS;
/** The cookie may outlive the sign-in: the server decides. Browsers keep none longer. */
export const COOKIE_LASTS_MS = 400 * DAY_MS;
export const SEEN_EVERY_MS = 5 * 60_000;

/** Wrong authenticator codes that end a sign-in. */
export const SECOND_FACTOR_MISSES_MAX = 5;

/** How the invented numbers of a demo installation begin. */
export const DEMO_PHONES = '1395550';
