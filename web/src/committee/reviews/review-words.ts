import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import type { Tone } from '../../ui/tag';
import type { Outcome, Review } from './use-reviews';

const kinds: Record<Review['kind'], () => string> = {
  denied: m.committee_review_denied,
  early_award: m.committee_review_early,
  scan_burst: m.committee_review_burst,
  overlap: m.committee_review_overlap,
  repeated_few: m.committee_review_few,
  odd_hours: m.committee_review_night,
};

/** What was noticed, as one would say it. */
export function kindName(kind: Review['kind']): string {
  return kinds[kind]();
}

/** The figures of what was noticed, as a sentence. */
export function noticedWords({ kind, details, residentName }: Review): string {
  const figure = (name: string) => formatNumber(Number(details[name] ?? 0));
  const text = (name: string) => String(details[name] ?? '');
  switch (kind) {
    case 'denied':
      return m.committee_review_denied_why({ name: residentName ?? '', points: figure('points') });
    case 'early_award':
      return m.committee_review_early_why({
        minutes: figure('minutes'),
        awards: figure('awards'),
        points: figure('points'),
      });
    case 'scan_burst':
      return m.committee_review_burst_why({
        seconds: figure('seconds'),
        scans: figure('scans'),
        all: figure('all'),
      });
    case 'overlap':
      return m.committee_review_overlap_why({
        name: residentName ?? '',
        place: text('place'),
        other: text('otherPlace'),
        minutes: figure('minutes'),
      });
    case 'repeated_few':
      return m.committee_review_few_why({
        month: text('month'),
        awards: figure('awards'),
        residents: figure('residents'),
        percent: figure('percent'),
      });
    case 'odd_hours':
      return m.committee_review_night_why({ time: text('time'), scans: figure('scans') });
  }
}

/** What an auditor looks for in such a case. */
export function hintOf(kind: Review['kind']): string {
  return hints[kind]();
}

const hints: Record<Review['kind'], () => string> = {
  denied: m.committee_review_denied_hint,
  early_award: m.committee_review_early_hint,
  scan_burst: m.committee_review_burst_hint,
  overlap: m.committee_review_overlap_hint,
  repeated_few: m.committee_review_few_hint,
  odd_hours: m.committee_review_night_hint,
};

const outcomes: Record<Outcome, { words: () => string; tone?: Tone }> = {
  in_order: { words: m.committee_review_in_order, tone: 'leaf' },
  corrected: { words: m.committee_review_corrected, tone: 'lamp' },
  passed_on: { words: m.committee_review_passed_on },
};

export const outcomeKeys = Object.keys(outcomes) as Outcome[];

export function outcomeOf(outcome: Outcome): { words: string; tone?: Tone } {
  const { words, tone } = outcomes[outcome];
  return { words: words(), tone };
}
