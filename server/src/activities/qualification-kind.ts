import type { qualificationKind } from '@linli/contract/activities';
import type { z } from 'zod';

/** Of what kind a paper is that an activity may ask for. */
export type QualificationKind = z.output<typeof qualificationKind>;
