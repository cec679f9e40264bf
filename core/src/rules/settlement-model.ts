import { calendarDay } from '../calendar/calendar-day';
import { addDays } from '../calendar/date-arithmetic';
import { periodStart } from '../calendar/period-start';
import type { AwardFacts, LimitScope, LimitUse } from './award-decision';
import { type AlreadyAwarded, decideSupplement } from './decide-supplement';
import { limitKeys } from './limit-keys';
import type { Rulebook } from './rulebook';

/**
 * For tests: a neighbourhood in memory that gathers facts, posts awards and supplements, and
 * reverses them, exactly as the rules ask their callers to.
 */
export interface Neighbour {
  id: string;
  household: string;
  ageYears: number | null;
}

export interface ModelSession {
  id: string;
  startsAt: string;
  plannedMinutes: number;
}

export interface Pair {
  id: string;
  mentor: string;
  learner: string;
}

export class Settlement {
  readonly #attendances: Attendance[] = [];
  readonly #counters = new Map<string, number>();
  readonly #earned = new Map<string, number>();

  constructor(
    readonly rulebook: Rulebook,
    readonly pairs: Pair[] = [],
  ) {}

  arrive(neighbour: Neighbour, session: ModelSession): void {
    if (this.#find(neighbour.id, session.id)) return;
    const attendance: Attendance = { neighbour, session, points: 0, limits: [], earnedBefore: 0 };
    this.#attendances.push(attendance);
    this.#settleAll([attendance, ...this.#concerned(attendance)]);
  }

  undo(neighbourId: string, sessionId: string): void {
    const attendance = this.#find(neighbourId, sessionId);
    if (!attendance) return;
    this.#reverse(attendance);
    this.#attendances.splice(this.#attendances.indexOf(attendance), 1);
    this.#settleAll(this.#concerned(attendance));
  }

  /** Who is still recorded, in the order in which they came. */
  remaining(): { neighbour: Neighbour; session: ModelSession }[] {
    return this.#attendances.map(({ neighbour, session }) => ({ neighbour, session }));
  }

  pointsOf(neighbourId: string): number {
    return this.#earned.get(neighbourId) ?? 0;
  }

  sum(): number {
    return [...this.#earned.values()].reduce((total, points) => total + points, 0);
  }

  /** Every counter that is not at zero, to compare whole worlds. */
  counters(): Record<string, number> {
    return Object.fromEntries([...this.#counters].filter(([, used]) => used !== 0).sort());
  }

  /** What changes for one may change for those who came along: until nothing changes any more. */
  #settleAll(attendances: Attendance[]): void {
    const waiting = [...attendances];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (this.#settle(next)) waiting.push(...this.#concerned(next));
    }
  }

  #settle(attendance: Attendance): boolean {
    // What brought nothing so far is a first deed again until it does.
    if (attendance.points === 0) {
      attendance.earnedBefore = this.pointsOf(attendance.neighbour.id);
    }
    const supplement = decideSupplement(this.rulebook, this.#factsOf(attendance), attendance);
    if (supplement.outcome === 'nothing') return false;
    if (supplement.outcome === 'supplement') {
      this.#post(attendance, supplement.points, supplement.limits);
      return true;
    }
    this.#reverse(attendance);
    const { decision } = supplement;
    if (decision.outcome === 'award') this.#post(attendance, decision.points, decision.limits);
    return true;
  }

  #factsOf({ neighbour, session, earnedBefore }: Attendance): AwardFacts {
    const companions = this.#companions(neighbour, session);
    const occurredAt = session.startsAt;
    const facts = { ruleKey: 'patrol', occurredAt, timeZone: 'Asia/Shanghai' };
    const keys = limitKeys(this.rulebook, 'patrol', occurredAt, facts.timeZone, session.id);
    const pair = this.#pairAt(neighbour, session);
    const usage = keys.flatMap(({ scope, key, periodStart: start }): [string, number][] => {
      const id = this.#ownerOf(scope, neighbour);
      return [[key, this.#counters.get(`${id}/${key}/${start}`) ?? 0]];
    });
    return {
      ...facts,
      sessionId: session.id,
      plannedMinutes: session.plannedMinutes,
      residentId: neighbour.id,
      ageYears: neighbour.ageYears,
      companions: companions.map(({ neighbour: { ageYears } }) => ({ ageYears })),
      companionsCounted: companions.flatMap(({ limits }) => limits.map(({ key }) => key)),
      mentoring: pair,
      activeWeeks: this.#activeWeeks(neighbour, occurredAt),
      earnedBefore,
      usage: Object.fromEntries(usage),
    };
  }

  #pairAt(neighbour: Neighbour, session: ModelSession): AwardFacts['mentoring'] {
    const pair = this.#pairOf(neighbour);
    if (!pair) return undefined;
    const mentor = this.#find(pair.mentor, session.id);
    const learner = this.#find(pair.learner, session.id);
    if (!mentor || !learner) return undefined;
    const role = neighbour.id === pair.mentor ? 'mentor' : 'learner';
    return { role, learnerEarnedBefore: learner.earnedBefore, pairId: pair.id };
  }

  #activeWeeks(neighbour: Neighbour, at: string): number {
    const weekOf = (instant: string) => periodStart(calendarDay(instant, 'Asia/Shanghai'), 'week');
    const now = weekOf(at);
    const weeks = this.#attendances
      .filter((each) => each.neighbour.id === neighbour.id)
      .map(({ session }) => weekOf(session.startsAt))
      .filter((week) => week <= now && week > addDays(now, -7 * 12));
    return new Set(weeks).size;
  }

  /** Whose awards rest on it: companions', the pair's, and the neighbour's own later ones. */
  #concerned({ neighbour, session }: Attendance): Attendance[] {
    const pair = this.#pairOf(neighbour);
    return this.#attendances.filter((other) => {
      if (other.neighbour.id === neighbour.id) return other.session.startsAt > session.startsAt;
      if (other.session.id !== session.id) return false;
      const isPair = [pair?.mentor, pair?.learner].includes(other.neighbour.id);
      return isPair || other.neighbour.household === neighbour.household;
    });
  }

  #companions(neighbour: Neighbour, session: ModelSession): Attendance[] {
    return this.#attendances.filter(
      (other) =>
        other.session.id === session.id &&
        other.neighbour.id !== neighbour.id &&
        other.neighbour.household === neighbour.household,
    );
  }

  #post(attendance: Attendance, points: number, limits: LimitUse[]): void {
    attendance.points += points;
    attendance.limits.push(...limits);
    this.#count(attendance.neighbour, points, limits, 1);
  }

  #reverse(attendance: Attendance): void {
    this.#count(attendance.neighbour, attendance.points, attendance.limits, -1);
    attendance.points = 0;
    attendance.limits = [];
  }

  #count(neighbour: Neighbour, points: number, limits: LimitUse[], sign: 1 | -1): void {
    this.#earned.set(neighbour.id, this.pointsOf(neighbour.id) + sign * points);
    for (const { scope, key, periodStart: start, add, max } of limits) {
      const counter = `${this.#ownerOf(scope, neighbour)}/${key}/${start}`;
      const used = (this.#counters.get(counter) ?? 0) + sign * add;
      if (used > max || used < 0) throw new Error(`${counter} stands at ${used} of ${max}`);
      this.#counters.set(counter, used);
    }
  }

  #ownerOf(scope: LimitScope, neighbour: Neighbour): string {
    if (scope === 'resident') return neighbour.id;
    if (scope === 'household') return neighbour.household;
    return scope === 'pair' ? (this.#pairOf(neighbour)?.id ?? neighbour.id) : 'everyone';
  }

  #pairOf({ id }: Neighbour): Pair | undefined {
    return this.pairs.find(({ mentor, learner }) => id === mentor || id === learner);
  }

  #find(neighbourId: string, sessionId: string): Attendance | undefined {
    return this.#attendances.find(
      ({ neighbour, session }) => neighbour.id === neighbourId && session.id === sessionId,
    );
  }
}

interface Attendance extends AlreadyAwarded {
  neighbour: Neighbour;
  session: ModelSession;
  earnedBefore: number;
}
