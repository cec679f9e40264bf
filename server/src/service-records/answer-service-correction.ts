import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { answerServiceCorrection as operation } from '@linli/contract/service-records';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import {
  type ListedCorrection,
  linkNewRecord,
  listCorrections,
  writeAnswer,
} from './corrections.queries';
import { recordServedTime } from './record-served-time';
import { reverseRecords } from './reverse-records';
import { signatureObjection } from './signature-objection';

type Input = InputOf<typeof operation>;

/**
 * Another person than the recorder answers with an explanation. Corrected times are not written
 * over: the record is reversed, and the rules count the new one as they counted the first.
 */
export async function answerServiceCorrection(
  context: OperationContext,
  { params, body }: Input,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const search = { id: params.correctionId, open: true, max: 1 };
  const [asked] = await listCorrections(tx, search);
  if (!asked) throw refuse('request/not_found');
  if (asked.state !== 'open') throw refuse('service/correction_answered');
  refuseAnswerer(context, asked);
  const attended = body.corrected && attendedOf(asked);
  if (body.corrected && attended) refuseTimes(attended, body.corrected);
  const state = body.corrected ? 'corrected' : 'refused';
  const answer = { state, answer: body.answer, personId } as const;
  if (!(await writeAnswer(tx, asked.id, answer, now))) {
    throw refuse('service/correction_answered');
  }
  const corrected =
    body.corrected && attended && (await correct(context, attended, body.corrected, answer));
  await tell(context, asked, body.answer);
  return corrected ?? { newRecordId: null, minutes: asked.minutes };
}

function refuseAnswerer(context: OperationContext, asked: ListedCorrection): void {
  const objection = signatureObjection(asked, personActor(context));
  if (objection === 'recorder_confirms') throw refuse('service/recorder_answers');
  if (objection) throw refuse(`service/${objection}`);
}

type Times = NonNullable<Input['body']['corrected']>;

interface Attended extends ListedCorrection {
  readonly attendanceId: string;
  readonly sessionStartsAt: string;
  readonly sessionEndsAt: string;
}

/** Other times need a session they can lie in; what a list says is taken back and listed anew. */
function attendedOf(asked: ListedCorrection): Attended {
  const { attendanceId, sessionStartsAt, sessionEndsAt } = asked;
  if (attendanceId === null || sessionStartsAt === null || sessionEndsAt === null) {
    throw refuse('service/no_session');
  }
  return { ...asked, attendanceId, sessionStartsAt, sessionEndsAt };
}

function refuseTimes(asked: Attended, { beganAt, endedAt }: Times): void {
  const [began, ended] = [Date.parse(beganAt), Date.parse(endedAt)];
  const from = Date.parse(asked.sessionStartsAt);
  const until = Date.parse(asked.sessionEndsAt);
  if (began < from || ended > until || ended < began) {
    throw refuse('service/time_outside_session');
  }
}

async function correct(
  context: OperationContext,
  asked: Attended,
  times: Times,
  { answer: reason, personId }: { readonly answer: string; readonly personId: string },
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const reversed = await reverseRecords(context, [asked.recordId], { personId, reason });
  if (reversed.size === 0) throw refuse('service/record_reversed');
  const { rulebookVersion } = asked;
  const rulebook =
    rulebookVersion === null ? undefined : await findRulebookVersion(tx, rulebookVersion);
  const [recorded] = await recordServedTime(
    context,
    [
      {
        attendanceId: asked.attendanceId,
        residentId: asked.residentId,
        ruleKey: asked.ruleKey,
        rulebook: rulebook?.document,
        plannedMinutes: minutesBetween(asked.sessionStartsAt, asked.sessionEndsAt),
        beganAt: times.beganAt,
        minutes: minutesBetween(times.beganAt, times.endedAt),
      },
    ],
    { kind: 'correction', recordedBy: personId, reason, replacesId: asked.recordId },
  );
  assert(recorded, 'one served time is recorded once');
  await linkNewRecord(tx, asked.id, recorded.recordId);
  return { newRecordId: recorded.recordId, minutes: recorded.minutes };
}

function minutesBetween(from: string, until: string): number {
  return Math.floor((Date.parse(until) - Date.parse(from)) / 60_000);
}

function tell(context: OperationContext, asked: ListedCorrection, answer: string): Promise<void> {
  return notifyResidents(context, [
    {
      residentId: asked.residentId,
      kind: 'service_correction_answered',
      key: `service-correction:${asked.id}`,
      title: { zh: '服务记录更正有答复了', en: 'Your service record was looked into' },
      body: { zh: `${asked.content}：${answer}`, en: `${asked.content}: ${answer}` },
      link: `/mine/service/${asked.recordId}`,
    },
  ]);
}
