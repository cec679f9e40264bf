import type { BilingualText } from '../bilingual-text';

/**
 * The form of a rulebook as data: every field once, with its words. The editor renders it, open
 * questions are read from it, and problems are named by it. In a draft a field that is missing is
 * open; `null` answers "there is none".
 */
export type Field = Described &
  (
    | { kind: 'text'; long?: true }
    | { kind: 'whole'; min: number; max?: number; unit?: BilingualText }
    | { kind: 'measure' }
    | { kind: 'date' | 'time' | 'month_day' | 'weekdays' }
    | { kind: 'yes_no'; yes: BilingualText; no: BilingualText }
    | { kind: 'choice'; options: Option[] }
    /** A name for machines; the editor makes it from the place and never shows it. */
    | { kind: 'key' }
    /** Short capitals, as on a coupon. */
    | { kind: 'capitals' }
    | { kind: 'fixed'; value: string | number | boolean }
    | { kind: 'one_of'; of: References }
    | { kind: 'some_of'; of: References }
    /** All, none, or some of the multipliers. */
    | { kind: 'reach' }
    /** Every multiplier once. */
    | { kind: 'order' }
    | { kind: 'group'; fields: Field[] }
    | { kind: 'list'; item: Field; addWords: BilingualText }
    | { kind: 'kinds'; kinds: KindOption[] }
  );

export interface Described {
  key: string;
  label: BilingualText;
  help?: BilingualText;
  /**
   * `asked`: real programmes differ, so "none" must be said; `silent`: nobody misses it.
   * Left out: the document needs it.
   */
  presence?: 'asked' | 'silent';
  /** What "none" means here. */
  none?: BilingualText;
  /** "None" is a value of the document itself, not the absence of the field. */
  nullable?: true;
  /** The question in whole words; without it the label is asked for. */
  ask?: BilingualText;
  /** Answers people give; never filled in by themselves. */
  choices?: Choice[];
}

export interface Choice {
  words: BilingualText;
  value: unknown;
}

export interface Option {
  value: string;
  words: BilingualText;
}

export interface KindOption extends Option {
  fields: Field[];
}

export type References = 'categories' | 'rules' | 'multipliers';

/** Two languages in one short call: tables of fields are read, not only run. */
export function t(zh: string, en: string): BilingualText {
  return { zh, en };
}

export function option(value: string, zh: string, en: string): Option {
  return { value, words: { zh, en } };
}

export function choice(value: unknown, zh: string, en: string): Choice {
  return { value, words: { zh, en } };
}
