import { z } from 'zod';
import { communityParams, day, id } from './fields';

/** Shapes that editing and publishing a rulebook have in common. */

/** Raised by every save; who sends an older one has not seen what someone else wrote. */
export const revision = z.int().min(1).max(1_000_000);

export const draftParams = communityParams.extend({ draftId: id });

const assemblyForm = z.enum(['all_adults', 'household_representatives', 'group_representatives']);
const people = z.int().min(0).max(1_000_000);

/** How the assembly decided; the paper record of it stays with the committee. */
export const adoption = {
  on: day,
  body: z.string().trim().min(2).max(60),
  form: assemblyForm,
  entitled: people.min(1),
  present: people.min(1),
  yes: people,
  no: people,
  abstain: people,
};
