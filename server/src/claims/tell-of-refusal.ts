import type { tellOfRefusal as operation } from '@linli/contract/claims';
import { errors } from '@linli/contract/errors';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { findShownResident } from '../attendance/find-shown-resident';
import { localTime } from '../attendance/local-time';
import { notifyResidents } from '../notifications/notify-residents';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/**
 * After a day without a network: what the organizer noted in good faith and the server then had to
 * refuse must not simply be missing from the resident's list.
 */
export async function tellOfRefusal(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const resident = await findShownResident(context, body);
  if (!resident) throw refuse('attendance/resident_unknown');
  const why = reasonInWords(body.refusal);
  if (!why) throw refuse('request/invalid');
  const at = localTime(body.noted, await communityTimeZone(tx), now);
  const what = kinds[body.what];
  const about = body.about === '' ? '' : `“${body.about}”`;
  await notifyResidents(context, [
    {
      residentId: resident.residentId,
      kind: 'record_refused',
      key: `refusal:${body.requestId}`,
      title: {
        zh: `${at}的${what.zh}没有记上`,
        en: `The ${what.en} of ${at} was not recorded`,
      },
      body: { zh: `${about}${why.zh}`, en: `${about} ${why.en}`.trim() },
      link: '/history',
    },
  ]);
  return { maskedName: resident.maskedName };
}

/** The refusal's own words; figures that belong in them are not known any more. */
function reasonInWords(code: string): { zh: string; en: string } | undefined {
  if (!Object.hasOwn(errors, code)) return undefined;
  const { zh, en } = errors[code as keyof typeof errors];
  const whole = !/\{\w+\}/.test(zh);
  return whole
    ? { zh, en }
    : { zh: '组织者会当面告诉您原因。', en: 'The organizer tells you why.' };
}

const kinds = {
  check_in: { zh: '签到', en: 'check-in' },
  check_out: { zh: '签退', en: 'check-out' },
  claim: { zh: '申报', en: 'claim' },
} as const;
