import { m } from '../../i18n/paraglide/messages';
import type { Tone } from '../../ui/tag';
import type { BulkAward, BulkAwardRow } from './use-bulk-awards';

export type ListState = BulkAward['state'];

const states: Record<ListState, { words: () => string; tone?: Tone }> = {
  prepared: { words: m.committee_bulk_state_prepared },
  submitted: { words: m.committee_bulk_state_submitted, tone: 'lamp' },
  approved: { words: m.committee_bulk_state_approved, tone: 'leaf' },
  refused: { words: m.committee_bulk_state_refused, tone: 'stop' },
  withdrawn: { words: m.committee_bulk_state_withdrawn },
};
export const listStates = Object.keys(states) as ListState[];
export const listStateName = (state: ListState): string => states[state].words();
export const listStateTone = (state: ListState): Tone | undefined => states[state].tone;

const outcomes: Record<BulkAwardRow['outcome'], { words: () => string; tone?: Tone }> = {
  sound: { words: m.committee_bulk_row_sound, tone: 'plate' },
  wrong: { words: m.committee_bulk_row_wrong, tone: 'stop' },
  given: { words: m.committee_bulk_row_given, tone: 'leaf' },
  noted: { words: m.committee_bulk_row_noted, tone: 'leaf' },
  not_given: { words: m.committee_bulk_row_not_given, tone: 'stop' },
  reversed: { words: m.committee_bulk_row_reversed },
};
export const outcomeName = (outcome: BulkAwardRow['outcome']): string => outcomes[outcome].words();
export const outcomeTone = (outcome: BulkAwardRow['outcome']): Tone | undefined =>
  outcomes[outcome].tone;
