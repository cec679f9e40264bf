import { calendarDay } from '../../calendar/calendar-day';
import type { AwardFacts, Because } from '../award-decision';
import { decideAward } from '../decide-award';
import type { Problem } from '../document-shape';
import { refuseUnknown } from '../refuse-outright';
import type { Rulebook } from '../rulebook';
import { rulebookShape } from '../rulebook-shape';
import type { DraftProblem } from './check-draft';
import { describePlace } from './describe-place';
import { isRecord } from './draft-path';
import { listOpenQuestions, type OpenQuestion } from './list-open-questions';
import { documentOf, type RulebookDraft } from './rulebook-draft';

/** A made-up deed of a made-up neighbour; limits stand at nothing used. */
export interface AwardSample {
  ruleKey: string;
  startsAt: string;
  minutes: number;
  isNewcomer: boolean;
  withChild: boolean;
  withPair: boolean;
  activeWeeks: number;
  rowLength: number;
  persons: number;
  quantity?: number;
  chosenPoints?: number;
  grade?: string;
  level?: string;
}

export interface AwardPreview {
  /** Null while something is open on which the answer rests. */
  points: number | null;
  because: Because[];
  questions: OpenQuestion[];
  problems: DraftProblem[];
}

/**
 * What a deed would bring by a draft. Only the parts that decide awards have to be answered; a
 * refusal is an answer, too: 0 points, and why.
 */
export function previewAward(
  draft: RulebookDraft,
  sample: AwardSample,
  timeZone: string,
): AwardPreview {
  const index = rulesOf(draft).findIndex((rule) => isRecord(rule) && rule.key === sample.ruleKey);
  if (index === -1) {
    const { because } = refuseUnknown(sample.ruleKey);
    return { points: 0, because, questions: [], problems: [] };
  }
  const questions = listOpenQuestions(draft).filter(({ path }) => decidesAwards(path, index));
  const document = documentOf(withRuleAlone(draft, index), DATED);
  const found: Problem[] = [];
  if (questions.length === 0) rulebookShape.check(document, '', found);
  const problems = found.map((problem) => placed(draft, problem, index));
  if (questions.length + problems.length > 0) {
    return { points: null, because: [], questions, problems };
  }
  const decision = decideAward(
    document as Rulebook,
    factsOf(document as Rulebook, sample, timeZone),
  );
  const points = decision.outcome === 'award' ? decision.points : 0;
  return { points, because: decision.because, questions, problems };
}

const DATED = { version: 1, inForceFrom: '2000-01-01' };

const DECIDING = ['account', 'expiry', 'limits', 'issueCaps', 'multipliers', 'analogy'];

function decidesAwards(path: string, ruleIndex: number): boolean {
  return [`rules[${ruleIndex}]`, ...DECIDING].some(
    (part) => path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`),
  );
}

/** The rest of the draft may be half written; in its place stands what never touches an award. */
function withRuleAlone(draft: RulebookDraft, index: number): RulebookDraft {
  const kept = Object.fromEntries(DECIDING.map((part) => [part, draft[part] ?? undefined]));
  return {
    ...kept,
    title: { zh: '试算', en: 'Preview' },
    categories: [{ key: 'preview', name: { zh: '试算', en: 'Preview' } }],
    rules: [rulesOf(draft)[index]],
    transfer: { kind: 'none', donationAllowed: false },
    appeals: { days: 1, counted: 'natural', answerDays: 1, answerCounted: 'natural' },
    twoPeople: { entryPointsAbove: 0, sessionDayPointsAbove: 0 },
    redemption: { rewards: [], windows: [], oncePerWindow: false, thresholdPoints: 0 },
  };
}

function placed(draft: RulebookDraft, problem: Problem, index: number): DraftProblem {
  const path = problem.path.replace(/^rules\[0\]/, `rules[${index}]`);
  return { ...problem, path, where: describePlace(draft, path) };
}

function rulesOf(draft: RulebookDraft): unknown[] {
  return Array.isArray(draft.rules) ? draft.rules : [];
}

function factsOf(rulebook: Rulebook, sample: AwardSample, timeZone: string): AwardFacts {
  const { isNewcomer, minutes, startsAt, ruleKey } = sample;
  const day = calendarDay(startsAt, timeZone);
  const family = Array.from({ length: sample.persons - 1 }, () => ({ ageYears: null }));
  const child = { ageYears: childAge(rulebook) };
  const { quantity, chosenPoints, grade, level } = sample;
  return {
    ruleKey,
    occurredAt: startsAt,
    startsAt,
    timeZone,
    sessionId: 'preview',
    plannedMinutes: minutes,
    actualMinutes: minutes,
    quantity,
    chosenPoints,
    grade,
    level,
    residentId: 'preview',
    companions: sample.withChild ? [child, ...family.slice(1)] : family,
    mentoring: sample.withPair
      ? { role: 'mentor', learnerEarnedBefore: 0, pairId: 'preview' }
      : undefined,
    activeWeeks: sample.activeWeeks,
    registeredOn: isNewcomer ? day : LONG_AGO,
    earnedBefore: isNewcomer ? 0 : MUCH,
    streakDays: sample.rowLength,
    referral: { role: 'referrer', newcomerDeeds: MUCH, newcomerRegisteredOn: day },
    analogy: { asRuleKey: ruleKey, reason: '…' },
    usage: {},
  };
}

const LONG_AGO = '2000-01-01';
const MUCH = 1_000_000;

function childAge({ multipliers }: Rulebook): number {
  const ages = (multipliers?.list ?? []).flatMap(({ when }) =>
    when.kind === 'family' ? [when.childAgeMax] : [],
  );
  return ages.length > 0 ? Math.min(...ages) : 8;
}
