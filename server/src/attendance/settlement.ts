import type { AwardDesk, StandingAward } from '../awards/award-desk';
import type { DecidedDeed, Deed } from '../awards/deed';
import { assert } from '../platform/refuse';
import { deedOf } from './attendance-deed';
import type { StandingAttendance, StandingTransfer } from './standing-attendance';

/** Points to be given to an attendance, because it or another one came or went. */
export interface Given {
  readonly attendance: StandingAttendance;
  readonly decided: DecidedDeed;
  /** On top of an award that stands, not the deed's first. */
  readonly isSupplement: boolean;
  readonly causedBy: string;
}

/**
 * Attendances that depend on each other, decided until nothing changes any more: what a family or a
 * pair has from a session is a matter of who came, not of who was scanned first. Nothing is written
 * here: `given`, `reversed`, `withdrawn` and `postponed` say what has to be.
 */
export class Settlement {
  readonly given: Given[] = [];
  readonly reversed: { attendance: StandingAttendance; transfer: StandingTransfer }[] = [];
  /** Approvals that are for something else now. */
  readonly withdrawn: string[] = [];
  /** What would have to be taken back first, where that is not done at once. */
  readonly postponed = new Set<string>();
  private readonly states = new Map<string, State>();
  /** The same by session and resident, and by session and home. */
  private readonly places = new Map<string, Set<State>>();

  constructor(
    private readonly desk: AwardDesk,
    /** Taking back may fail when points are spent; a scan must not fail with it. */
    private readonly mayReverse: boolean,
  ) {}

  /** One that stands in the books as it is; its numbers are known to the desk. */
  add(attendance: StandingAttendance): void {
    const { transfers, waiting, facts } = attendance;
    const state: State = {
      attendance,
      transfers,
      waiting: waiting && { points: waiting.points, approvalId: waiting.id },
      fresh: [],
      earnedBefore: facts.earnedBefore,
      first: undefined,
    };
    this.states.set(attendance.id, state);
    for (const place of placesOf(attendance)) {
      const here = this.places.get(place);
      if (here) here.add(state);
      else this.places.set(place, new Set([state]));
    }
  }

  /** One that came just now, decided for the first time with who is here already. */
  arrive(attendance: StandingAttendance): void {
    this.add(attendance);
    this.decideFirst(this.stateOf(attendance.id));
  }

  /** One that is decided for the first time when it ends. */
  conclude(attendance: StandingAttendance): void {
    const state = this.stateOf(attendance.id);
    state.attendance = attendance;
    this.decideFirst(state);
  }

  /** The decision its own award rests on, without what came on top. */
  firstDecisionOf(id: string): DecidedDeed {
    const { first } = this.stateOf(id);
    assert(first, 'an arrival is decided when it arrives');
    return first;
  }

  /** One that was undone: it leaves with all it brought. */
  leave(id: string): StandingAttendance {
    const state = this.stateOf(id);
    this.takeBack(state);
    this.dropWaiting(state);
    this.states.delete(id);
    for (const place of placesOf(state.attendance)) this.places.get(place)?.delete(state);
    return state.attendance;
  }

  /** Decides one again; true when it has something else than before. */
  settle(id: string, causedBy: string): boolean {
    const state = this.stateOf(id);
    if (state.attendance.isCorrected) return false;
    const held = heldBy(state);
    // What brought nothing so far is a first deed again until it does.
    if (held.points === 0) state.earnedBefore = this.desk.earnedBefore(this.deedOf(state, true));
    const deed = this.deedOf(state);
    const result = this.desk.decideAgain(deed, held);
    if (result.outcome === 'nothing') {
      if (state.first?.wait) state.first = this.desk.decide(deed);
      return this.dropWaiting(state);
    }
    if (result.outcome === 'supplement') {
      const { award, points, limits, because } = result;
      const decision = { ...award, points, limits, because };
      return this.give(state, this.desk.decided(deed, decision, award.points), causedBy);
    }
    if (!this.mayReverse && state.transfers.length > 0) {
      this.postponed.add(id);
      return false;
    }
    this.takeBack(state);
    const decided = this.desk.decided(deed, result.decision);
    state.first = decided;
    if (result.decision.outcome === 'award') this.give(state, decided, causedBy);
    return true;
  }

  /** Those whose awards rest on this one: of the same home or pair, at the same session. */
  companyOf(id: string): string[] {
    const { attendance } = this.stateOf(id);
    return this.around(attendance).map((state) => state.attendance.id);
  }

  /** As it is now, to be kept with the attendance. */
  standing(id: string): { points: number; earnedBefore: number } {
    const state = this.stateOf(id);
    return { points: heldBy(state).points, earnedBefore: state.earnedBefore };
  }

  attendance(id: string): StandingAttendance {
    return this.stateOf(id).attendance;
  }

  has(id: string): boolean {
    return this.states.has(id);
  }

  private decideFirst(state: State): void {
    const decided = this.desk.decide(this.deedOf(state, true));
    state.earnedBefore = decided.earnedBefore;
    state.first = decided;
    if (decided.decision.outcome === 'award') this.give(state, decided, state.attendance.id);
  }

  private give(state: State, decided: DecidedDeed, causedBy: string): boolean {
    const { decision } = decided;
    assert(decision.outcome === 'award', 'only awards are given');
    if (decided.wait && state.waiting?.points === decision.points) return false;
    this.dropWaiting(state);
    const { attendance } = state;
    const isSupplement = heldBy(state).points > 0;
    if (!isSupplement) state.first = decided;
    const given = { attendance, decided, isSupplement, causedBy };
    this.given.push(given);
    if (decided.wait) {
      state.waiting = { points: decision.points, given };
    } else {
      state.fresh.push(given);
      this.desk.add(decided.deed, awardOf(given), { sign: 1, deeds: isSupplement ? 0 : 1 });
    }
    return true;
  }

  /** What is in the books is reversed; what was only decided here is forgotten. */
  private takeBack(state: State): void {
    const { attendance } = state;
    const held = heldBy(state);
    if (held.points === 0) return;
    this.desk.add(this.deedOf(state), held, { sign: -1, deeds: 1 });
    this.reversed.push(...state.transfers.map((transfer) => ({ attendance, transfer })));
    for (const given of state.fresh) this.forget(given);
    state.transfers = [];
    state.fresh = [];
  }

  private dropWaiting(state: State): boolean {
    const { waiting } = state;
    if (!waiting) return false;
    if (waiting.approvalId) this.withdrawn.push(waiting.approvalId);
    if (waiting.given) this.forget(waiting.given);
    state.waiting = null;
    return true;
  }

  private forget(given: Given): void {
    this.given.splice(this.given.indexOf(given), 1);
  }

  private deedOf(state: State, isFirst = false): Deed {
    const { attendance, earnedBefore } = state;
    const home = this.homeOf(attendance);
    const mentoring = this.mentoringOf(attendance);
    const deed = deedOf(attendance, {
      companions: home.map(({ attendance: { facts } }) => ({
        ageYears: facts.about.ageYears ?? null,
      })),
      companionsCounted: home.flatMap((other) => heldBy(other).limits.map(({ key }) => key)),
      ...(mentoring ? { mentoring } : {}),
    });
    return isFirst ? deed : { ...deed, earnedBefore };
  }

  /** With several pairs present the one with the lowest id counts, whoever came first. */
  private mentoringOf(attendance: StandingAttendance): Deed['about']['mentoring'] {
    const { pairs, residentId } = attendance;
    for (const { id, mentorResidentId, learnerResidentId } of pairs) {
      const isMentor = residentId === mentorResidentId;
      const partnerId = isMentor ? learnerResidentId : mentorResidentId;
      const [partner] = this.at(residentPlace(attendance.sessionId, partnerId));
      if (!partner) continue;
      const learner = isMentor ? partner : this.stateOf(attendance.id);
      return {
        role: isMentor ? 'mentor' : 'learner',
        learnerEarnedBefore: learner.earnedBefore,
        pairId: id,
      };
    }
    return undefined;
  }

  private around(attendance: StandingAttendance): State[] {
    const partners = attendance.pairs
      .flatMap((pair) => [pair.mentorResidentId, pair.learnerResidentId])
      .filter((residentId) => residentId !== attendance.residentId)
      .flatMap((residentId) => [...this.at(residentPlace(attendance.sessionId, residentId))]);
    return [...new Set([...this.homeOf(attendance), ...partners])];
  }

  private homeOf({ id, sessionId, facts }: StandingAttendance): State[] {
    if (facts.householdId === null) return [];
    const home = this.at(homePlace(sessionId, facts.householdId));
    return [...home].filter(({ attendance }) => attendance.id !== id);
  }

  private at(place: string): ReadonlySet<State> {
    return this.places.get(place) ?? new Set();
  }

  private stateOf(id: string): State {
    const state = this.states.get(id);
    assert(state, 'an attendance is added before it is settled');
    return state;
  }
}

interface State {
  attendance: StandingAttendance;
  /** In the books already. */
  transfers: readonly StandingTransfer[];
  /** Decided here, in the books when all is settled. */
  fresh: Given[];
  waiting: { points: number; approvalId?: string; given?: Given } | null;
  earnedBefore: number;
  /** Of one that arrived while this settlement was made. */
  first: DecidedDeed | undefined;
}

function heldBy({ transfers, fresh }: State): StandingAward {
  const awards: StandingAward[] = [...transfers, ...fresh.map(awardOf)];
  return {
    points: awards.reduce((total, { points }) => total + points, 0),
    limits: awards.flatMap(({ limits }) => limits),
  };
}

function awardOf({ decided: { decision, limits } }: Given): StandingAward {
  return { points: decision.outcome === 'award' ? decision.points : 0, limits };
}

function placesOf({ sessionId, residentId, facts }: StandingAttendance): string[] {
  const own = residentPlace(sessionId, residentId);
  return facts.householdId === null ? [own] : [own, homePlace(sessionId, facts.householdId)];
}

function residentPlace(sessionId: string, residentId: string): string {
  return `${sessionId}/resident/${residentId}`;
}

function homePlace(sessionId: string, householdId: string): string {
  return `${sessionId}/home/${householdId}`;
}
