import type { checkInResident as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { communityTimeZone } from '../platform/community-time-zone';
import type { BatchContext, BatchItem } from '../platform/operation-context';
import { assert, Refusal, refuse } from '../platform/refuse';
import type { CheckIn } from './check-in';
import { type JudgeParticipation, judgeParticipation } from './judge-participation';
import type { AcceptedScan } from './judge-scan';
import { localTime } from './local-time';
import { type ReadScan, readScans } from './read-scans';
import { recordCheckIns } from './record-check-ins';

type Item = BatchItem<InputOf<typeof operation>>;
type Answer = OutputOf<typeof operation> | Refusal;

/**
 * The hot path: any number of scans of one community with a fixed number of questions to the
 * database. A refused scan never disturbs the others. The locks are taken in one order (sessions,
 * codes, attendances, accounts, each by id), so that batches of several nodes only ever wait.
 */
export async function checkInResident(context: BatchContext, items: Item[]): Promise<Answer[]> {
  const read = await readScans(
    context,
    items.map(({ actor, input }) => ({
      actor,
      sessionId: input.params.sessionId,
      scan: input.body,
    })),
  );
  const mayTakePart = await judgeParticipation(context, read);
  const admit = admission(context, await communityTimeZone(context.tx), mayTakePart);
  const admitted = items.map((item, index) => {
    const scan = read[index];
    assert(scan, 'every item has its scan');
    return admit(item, scan);
  });
  const checkIns = admitted.filter((one): one is CheckIn => !(one instanceof Refusal));
  const recorded = await recordCheckIns(context, checkIns);
  const answers = new Map(checkIns.map((checkIn, index) => [checkIn, recorded[index]]));
  return admitted.map((one) => {
    const answer = one instanceof Refusal ? one : answers.get(one);
    assert(answer, 'every scan is refused or recorded');
    return answer;
  });
}

/**
 * Lets each resident into a session once and each code count once, also within the batch: the
 * database does not know the earlier scans of it yet.
 */
function admission(
  context: BatchContext,
  timeZone: string,
  mayTakePart: JudgeParticipation,
): (item: Item, read: ReadScan) => CheckIn | Refusal {
  const here = new Map<string, string>();
  const usedCodes = new Map<string, string>();
  const mayCount = cardCounting();
  return (item, { code, judged }) => {
    if (judged instanceof Refusal) return judged;
    const visit = `${judged.sessionId}/${judged.residentId}`;
    const earlier = judged.attendanceId === null ? here.get(visit) : judged.checkedInAt;
    if (earlier !== undefined) {
      const at = localTime(earlier, timeZone, context.now);
      return refuse('attendance/already_checked_in', { at });
    }
    const use =
      code?.kind === 'member_code' && code.check.valid
        ? { keyId: code.keyId, step: code.check.step }
        : undefined;
    const codeKey = use && `${use.keyId.toString('hex')}/${use.step}`;
    const usedIn = judged.codeSessionId ?? (codeKey && usedCodes.get(codeKey));
    if (usedIn && usedIn !== judged.sessionId) return refuse('attendance/code_used');
    const objection = mayTakePart(judged);
    if (objection) return objection;
    if (judged.cardId !== null && !mayCount(judged.cardId, judged.cardSessions)) {
      return refuse('cards/used_too_often', { max: CARD_SESSIONS_A_DAY });
    }
    here.set(visit, judged.at);
    if (codeKey) usedCodes.set(codeKey, judged.sessionId);
    return checkInOf(context, item, judged, use);
  };
}

/** No neighbour takes part in more sessions a day: a card that does is being handed around. */
const CARD_SESSIONS_A_DAY = 6;

/**
 * What a card was used for on its day, with the scans of this batch. Batches of one community come
 * one after the other, so that no two of them count the same card at once.
 */
function cardCounting(): (cardId: string, before: number) => boolean {
  const counted = new Map<string, number>();
  return (cardId, before) => {
    const sessions = (counted.get(cardId) ?? before) + 1;
    if (sessions > CARD_SESSIONS_A_DAY) return false;
    counted.set(cardId, sessions);
    return true;
  };
}

function checkInOf(
  context: BatchContext,
  item: Item,
  scan: AcceptedScan,
  use: { keyId: Buffer; step: number } | undefined,
): CheckIn {
  const { sessionId } = scan;
  return {
    attendanceId: context.ids.next(),
    transferId: context.ids.next(),
    requestId: item.requestId,
    actor: item.actor,
    scan,
    way: item.input.body.way,
    offline: item.input.body.offline,
    codeUse: use && { ...use, sessionId },
  };
}
