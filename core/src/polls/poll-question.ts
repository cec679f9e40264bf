/** One question of a poll. A poll of one question is a vote, of several a survey. */
export interface PollQuestion {
  number: number;
  kind: 'single' | 'multiple' | 'text';
  /** Empty for a question answered in words. */
  options: readonly string[];
  /** Of a multiple question: at most so many. */
  choicesMax: number | null;
  required: boolean;
}

/** What one voter says to one question: places of options, or words. */
export interface PollAnswer {
  number: number;
  choices?: readonly number[];
  text?: string;
}

/** Fewer than this many ballots are never opened: in a small crowd answers have faces. */
export const BALLOTS_SHOWN_FROM = 10;
