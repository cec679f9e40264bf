import { z } from 'zod';

/** Shapes shared by several features. No refinements: JSON schema cannot carry them. */

export const id = z.uuid();
/** An instant as ISO-8601 in UTC. */
export const instant = z.iso.datetime();
/** A calendar day YYYY-MM-DD in the community's calendar. */
export const day = z.iso.date();
/** A month YYYY-MM of the community's calendar. */
export const month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);
/** Whole points; the range keeps sums far inside safe integers. */
export const points = z.int().min(1).max(1_000_000);
export const signedPoints = z.int().min(-1_000_000_000).max(1_000_000_000);
export const shortText = z.string().trim().min(1).max(60);
export const longText = z.string().trim().max(2000);
/** Why a person did something that others will read. */
export const reason = z.string().trim().min(2).max(500);
/** Names hold 25 code points; up to 50 UTF-16 units (China §8). */
export const personName = z.string().min(1).max(50);
/** As typed; normalised by core/people/normalise-phone. */
export const phoneText = z.string().min(3).max(40);
export const bilingual = z.object({ zh: z.string(), en: z.string() });
export const language = z.enum(['zh', 'en']);

export const communityParams = z.strictObject({ communityId: id });
/** Made by the client before the first try, so that a retry is the same request. */
export const requestId = id;
export const requestOnly = z.strictObject({ requestId });
export const done = z.object({ done: z.literal(true) });

/** Opaque place to continue a list from; absent on the first page. */
export const cursor = z.string().min(1).max(200);
export const pageSize = z.coerce.number().int().min(1).max(100).default(30);

/** Why a number is what it is, in words for both languages. */
export const because = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
});
