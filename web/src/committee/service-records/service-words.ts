import type { AnswerOf } from '../../api/answer-of';
import { m } from '../../i18n/paraglide/messages';
import { formatMinutes } from '../../ui/format';
import type { Tone } from '../../ui/tag';

export type Sheet = AnswerOf<'/api/communities/{communityId}/service-sheets/{sessionId}'>;
export type SheetRow = Sheet['rows'][number];
export type Quality = NonNullable<SheetRow['quality']>;

export const qualities = ['excellent', 'good', 'fair', 'poor'] as const;

const qualityWords: Record<Quality, () => string> = {
  excellent: m.committee_quality_excellent,
  good: m.committee_quality_good,
  fair: m.committee_quality_fair,
  poor: m.committee_quality_poor,
};

export function qualityName(quality: Quality): string {
  return qualityWords[quality]();
}

const stateWords: Record<SheetRow['state'], { words: () => string; tone?: Tone }> = {
  waiting: { words: m.committee_record_waiting, tone: 'lamp' },
  confirmed: { words: m.committee_record_confirmed, tone: 'leaf' },
  reversed: { words: m.committee_record_reversed },
  reversal: { words: m.committee_record_reversal },
};

export function stateOfRecord(state: SheetRow['state']): { words: string; tone?: Tone } {
  const { words, tone } = stateWords[state];
  return { words: words(), tone };
}

const objections: Record<NonNullable<SheetRow['objection']>, () => string> = {
  own_record: m.committee_objection_own,
  household_record: m.committee_objection_household,
  recorder_confirms: m.committee_objection_recorder,
};

export function objectionWords(objection: SheetRow['objection']): string | null {
  return objection === null ? null : objections[objection]();
}

/** 2 小时; −2 小时 where a row takes away. */
export function lengthWords(minutes: number): string {
  return minutes < 0 ? `−${formatMinutes(-minutes)}` : formatMinutes(minutes);
}
