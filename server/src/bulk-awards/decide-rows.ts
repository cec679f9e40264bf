import type { ErrorCode } from '@linli/contract/errors';
import { ageOn } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { Because } from '@linli/core/rules/award-decision';
import { because } from '@linli/core/rules/reasons';
import type { DecidedDeed, Deed } from '../awards/decide-awards';
import { decideAwards } from '../awards/decide-awards';
import { findRecordedDeeds } from '../awards/find-recorded-deeds';
import { recordedDeedKey } from '../awards/recorded-deed-key';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import type { Hand } from '../proxies/is-one-home';
import { type CountedTime, countListedTime } from '../service-records/count-listed-time';
import type { AwardColumn } from './award-columns';
import { type Kinship, kinshipOf } from './kinship-of';
import type { RowFacts } from './read-row-facts';
import type { ListedResident } from './residents.queries';
import { type RowProblem, refusalProblem, rowProblem } from './row-problems';

/** What a row says that somebody did. */
export interface ListedDeed {
  readonly resident: ListedResident;
  readonly ruleKey: string;
  readonly occurredAt: string;
  readonly day: string;
  readonly facts: RowFacts;
  readonly rulebook: PublishedRulebook | undefined;
}

/** A grade without points is noted: the rules know it, and nothing enters the books. */
export type DecidedRow =
  | { readonly decided: DecidedDeed; readonly serviceMinutes: number }
  | { readonly noted: readonly Because[] }
  | { readonly problem: RowProblem };

/**
 * Asks the rules of each deed's day about a whole list, in its order, with few looks at the
 * database. None of the hands may stand near to whom a row is about; the first made the list.
 */
export async function decideRows(
  context: Pick<OperationContext, 'tx' | 'now'>,
  deeds: readonly ListedDeed[],
  hands: readonly [Hand, ...Hand[]],
): Promise<DecidedRow[]> {
  const { tx } = context;
  const kinship = await kinshipOf(context, hands);
  const recorded = await findRecordedDeeds(
    tx,
    deeds.map(({ resident, ruleKey, day }) => ({ residentId: resident.id, ruleKey, day })),
  );
  const objections = deeds.map((deed) => objectionTo(deed, kinship, recorded));
  const timeZone = await communityTimeZone(tx);
  const issuer = { personId: hands[0].personId };
  const open = deeds.filter((_, index) => objections[index] === undefined);
  const decided = await decideAwards(
    tx,
    open.map((deed) => ({ ...asDeed(deed, timeZone), issuer })),
  );
  const served = await countListedTime(
    tx,
    open.map(({ rulebook, facts, ...deed }, index) => ({
      ...deed,
      residentId: deed.resident.id,
      // Without an award the row is not given, and no service comes of it.
      rulebook: decided[index]?.decision.outcome === 'award' ? rulebook?.document : undefined,
      minutes: facts.actualMinutes,
    })),
  );
  let next = 0;
  return objections.map((problem): DecidedRow => {
    if (problem) return { problem };
    const [one, time] = [decided[next], served[next]];
    next += 1;
    assert(one && time, 'every deed has its decision');
    return resultOf(one, time);
  });
}

function objectionTo(
  { resident, ruleKey, day }: ListedDeed,
  kinship: Kinship,
  recorded: ReadonlySet<string>,
): RowProblem | undefined {
  if (resident.state === 'left') return rowProblem('name', 'resident_left');
  const near = kinship(resident);
  if (near) return refusalProblem('name', `rules/${near}_award`);
  if (!recorded.has(recordedDeedKey({ residentId: resident.id, ruleKey, day }))) return undefined;
  return rowProblem('day', 'recorded_already');
}

function asDeed({ resident, ruleKey, occurredAt, day, facts, rulebook }: ListedDeed, tz: string) {
  const { id, householdId, birthDate, registeredAt } = resident;
  return {
    residentId: id,
    householdId,
    ruleKey,
    occurredAt,
    rulebook,
    about: {
      isSelf: false,
      isHousehold: false,
      ageYears: birthDate === null ? null : ageOn(birthDate, day),
      registeredOn: calendarDay(registeredAt, tz),
      ...facts,
    },
  } satisfies Deed;
}

function resultOf(decided: DecidedDeed, time: CountedTime): DecidedRow {
  const { decision } = decided;
  if (decision.outcome === 'award') {
    // What the day has already is known to the service record alone.
    const points = decision.because.filter(({ code }) => !code.startsWith('service_'));
    const because = [...points, ...time.because, FROM_A_LIST];
    const { minutes: serviceMinutes } = time;
    return { decided: { ...decided, decision: { ...decision, because } }, serviceMinutes };
  }
  if (decision.code === 'rules/nothing_to_award' && decided.deed.about.grade !== undefined) {
    return { noted: [...decision.because, FROM_A_LIST] };
  }
  const reason = decision.because.at(-1);
  const problem = refusalProblem(COLUMNS[decision.code] ?? 'rule', decision.code);
  return { problem: reason ? { ...problem, zh: reason.zh, en: reason.en } : problem };
}

const FROM_A_LIST = because('from_list', {
  zh: '按名单记入，两个人先后确认',
  en: 'From a list that two people confirmed in turn',
});
const COLUMNS: Readonly<Partial<Record<ErrorCode, AwardColumn>>> = {
  'rules/too_short': 'minutes',
  'rules/points_out_of_range': 'points',
  'rules/grade_unknown': 'grade',
  'rules/limit_reached': 'day',
  'rules/not_in_force': 'day',
};
