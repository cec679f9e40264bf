import { fillWords } from '@linli/core/rules/fill-words';
import { activitiesErrors } from './errors/activities-errors';
import { approvalsErrors } from './errors/approvals-errors';
import { attendanceErrors } from './errors/attendance-errors';
import { bulkAwardsErrors } from './errors/bulk-awards-errors';
import { cardsErrors } from './errors/cards-errors';
import { checkInErrors } from './errors/check-in-errors';
import { claimsErrors } from './errors/claims-errors';
import { counterErrors } from './errors/counter-errors';
import { deductionsErrors } from './errors/deductions-errors';
import { devicesErrors } from './errors/devices-errors';
import { governanceErrors } from './errors/governance-errors';
import { inspectionsErrors } from './errors/inspections-errors';
import { lateEntryErrors } from './errors/late-entry-errors';
import { ledgerErrors } from './errors/ledger-errors';
import { listsErrors } from './errors/lists-errors';
import { logErrors } from './errors/log-errors';
import { mallErrors } from './errors/mall-errors';
import { mentoringErrors } from './errors/mentoring-errors';
import { pollsErrors } from './errors/polls-errors';
import { proxiesErrors } from './errors/proxies-errors';
import { referralsErrors } from './errors/referrals-errors';
import { requestErrors } from './errors/request-errors';
import { residentsErrors } from './errors/residents-errors';
import { reviewsErrors } from './errors/reviews-errors';
import { rolesErrors } from './errors/roles-errors';
import { rulesErrors } from './errors/rules-errors';
import { safetyErrors } from './errors/safety-errors';
import { serviceErrors } from './errors/service-errors';
import { signInErrors } from './errors/sign-in-errors';
import { starsErrors } from './errors/stars-errors';

/**
 * Every expected refusal of the product, once: HTTP status and the words a person reads.
 * The words say what happened, why, and what to do next.
 */
export const errors = {
  ...activitiesErrors,
  ...approvalsErrors,
  ...attendanceErrors,
  ...bulkAwardsErrors,
  ...cardsErrors,
  ...checkInErrors,
  ...claimsErrors,
  ...counterErrors,
  ...deductionsErrors,
  ...devicesErrors,
  ...governanceErrors,
  ...inspectionsErrors,
  ...lateEntryErrors,
  ...ledgerErrors,
  ...listsErrors,
  ...logErrors,
  ...mallErrors,
  ...mentoringErrors,
  ...pollsErrors,
  ...proxiesErrors,
  ...referralsErrors,
  ...requestErrors,
  ...residentsErrors,
  ...reviewsErrors,
  ...rolesErrors,
  ...rulesErrors,
  ...safetyErrors,
  ...serviceErrors,
  ...signInErrors,
  ...starsErrors,
} as const;

export type ErrorCode = keyof typeof errors;

/** The words of a refusal with its details filled in. */
export function errorText(
  code: ErrorCode,
  language: 'zh' | 'en',
  details: Record<string, string | number> = {},
): string {
  return fillWords(errors[code][language], details);
}
