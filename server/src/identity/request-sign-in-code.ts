import type { requestSignInCode as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { codeHash } from './code-hash';
import { mobilePhone } from './mobile-phone';
import { phoneLookup } from './phone-lookup';
import {
  type CodeCounts,
  countCodes,
  deleteOldCodes,
  insertCode,
  lockCodeRequests,
} from './sign-in.queries';
import {
  CODE_DIGITS,
  CODE_GAP_MS,
  CODE_VALID_MS,
  CODES_PER_DAY,
  CODES_PER_HOUR,
  CODES_PER_IP_HOUR,
  DAY_MS,
  DEMO_PHONES,
  HOUR_MS,
} from './sign-in-terms';

/**
 * Sends a one-time code. A phone nobody knows gets one as well: it is how people join, and so the
 * answer tells nothing about who lives here. The message goes out once the code is committed.
 */
export async function requestSignInCode(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, secrets } = context;
  const phone = mobilePhone(body.phone);
  const lookup = phoneLookup(secrets, phone);
  await lockCodeRequests(tx, lookup, context.client.ip);
  const since = { hour: before(now, HOUR_MS), day: before(now, DAY_MS) };
  const counts = await countCodes(tx, lookup, context.client.ip, since);
  refuseTooMany(counts, now, countsAddress(context, phone));

  const code = secrets.digits(CODE_DIGITS);
  await insertCode(tx, {
    id: context.ids.next(),
    phoneLookup: lookup,
    codeHash: codeHash(secrets, phone, code),
    sentAt: now,
    expiresAt: new Date(now.getTime() + CODE_VALID_MS),
    clientIp: context.client.ip,
  });
  await deleteOldCodes(tx, before(now, 2 * DAY_MS));
  context.afterCommit(() => send(context, phone, code));
  return {
    retryAfterSeconds: CODE_GAP_MS / 1000,
    validSeconds: CODE_VALID_MS / 1000,
    ...(isDemo(context, phone) ? { demoCode: code } : {}),
  };
}

async function send(context: OperationContext, phone: string, code: string): Promise<void> {
  try {
    await context.sms.sendSignInCode(phone, code, CODE_VALID_MS / 60_000);
  } catch {
    throw refuse('sign_in/sms_failed');
  }
}

function refuseTooMany(counts: CodeCounts, now: Date, countAddress: boolean): void {
  const sentAgoMs = counts.lastSentAt ? now.getTime() - Date.parse(counts.lastSentAt) : Infinity;
  if (sentAgoMs < CODE_GAP_MS) {
    const retryAfterSeconds = Math.ceil((CODE_GAP_MS - sentAgoMs) / 1000);
    throw refuse('sign_in/too_soon', { retryAfterSeconds });
  }
  if (counts.phoneHour >= CODES_PER_HOUR || counts.phoneDay >= CODES_PER_DAY) {
    throw refuse('sign_in/too_many_codes');
  }
  if (countAddress && counts.ipHour >= CODES_PER_IP_HOUR) {
    const oldestMs = Date.parse(counts.ipHourStart ?? now.toISOString());
    const retryAfterSeconds = Math.ceil((oldestMs + HOUR_MS - now.getTime()) / 1000);
    throw refuse('request/too_many', { retryAfterSeconds });
  }
}

/** Whoever tries the demo on their own machine sends nothing to anyone. */
function countsAddress(context: OperationContext, phone: string): boolean {
  const own = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(context.client.ip);
  return !(own && isDemo(context, phone));
}

/** Only invented numbers get their code on the page, so that nobody's real phone is ever open. */
function isDemo(context: OperationContext, phone: string): boolean {
  const { demo, sms } = context.settings;
  return demo && sms === 'console' && phone.startsWith(DEMO_PHONES);
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
