export type NormalisedName =
  | { ok: true; name: string }
  | { ok: false; code: 'empty' | 'too_long' | 'bad_character' };

/**
 * A name as its owner writes it: rare characters, private-use code points and other scripts stay;
 * NFC only, because NFKC would turn some characters of names into others. Points between parts
 * become U+00B7, and the space lists put into two-character names (张 三) goes.
 */
export function normaliseName(text: string): NormalisedName {
  const name = text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MIDDLE_DOTS, '\u00b7')
    .replace(/ ?\u00b7 ?/g, '\u00b7')
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
  if (name === '') return { ok: false, code: 'empty' };
  if (!NAME_CHARACTERS.test(name) || !HAS_LETTER.test(name))
    return { ok: false, code: 'bad_character' };
  if ([...name].length > NAME_CODE_POINTS_MAX) return { ok: false, code: 'too_long' };
  return { ok: true, name };
}

export const NAME_CODE_POINTS_MAX = 25;

const ZERO_WIDTH = /[\u200b-\u200f\u2060\ufeff]/g;
const MIDDLE_DOTS = /[.\u2022\u2024\u2027\u2219\u22c5\u30fb\uff0e\uff65]/g;

/** Planes 2 and 3 are named outright: an old engine does not know its newest ideographs. */
const LETTERS = '\\p{L}\\p{Co}\\u{20000}-\\u{3fffd}';
const NAME_CHARACTERS = new RegExp(`^[${LETTERS}\\p{M}\\p{N}\\u00b7 '’()（）-]+$`, 'u');
const HAS_LETTER = new RegExp(`[${LETTERS}]`, 'u');
