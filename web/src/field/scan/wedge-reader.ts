/** One key as the page hears it. */
export interface Keystroke {
  key: string;
  /** The place on the keyboard: right even while an input method holds the key. */
  code: string;
  shift: boolean;
  atMs: number;
}

/** Within a word no pause is longer; a busy phone may hold a single key back. */
const gapMaxMs = 150;
/** On average scanners type faster than any hands. */
const meanGapMaxMs = 60;
/** A shorter word may be a fast hand; the shortest code has ten characters. */
const lengthMin = 10;

/**
 * A USB hand scanner is a keyboard that types the code and presses Enter. This tells its bursts
 * from hands. An input method (拼音) hides the characters from us but not the keys' places, and
 * caps lock turns letters over: codes are read in capitals, so neither matters.
 */
export class WedgeReader {
  private text = '';
  private firstMs = 0;
  private lastMs = Number.NEGATIVE_INFINITY;

  /** Gives the code when this key ended one. */
  take(stroke: Keystroke): string | undefined {
    if (isModifier(stroke)) return undefined;
    const quick = stroke.atMs - this.lastMs <= gapMaxMs;
    this.lastMs = stroke.atMs;
    if (isEnd(stroke)) {
      const text = this.text;
      this.text = '';
      const fast = stroke.atMs - this.firstMs <= text.length * meanGapMaxMs;
      return quick && fast && text.length >= lengthMin ? text : undefined;
    }
    const character = characterOf(stroke);
    if (!quick || this.text === '') this.firstMs = stroke.atMs;
    this.text = character === undefined ? '' : (quick ? this.text : '') + character;
    return undefined;
  }

  /** True when the key to come would be the first of its word. */
  begins(stroke: Keystroke): boolean {
    return !isModifier(stroke) && (this.text === '' || stroke.atMs - this.lastMs > gapMaxMs);
  }
}

function characterOf({ key, code, shift }: Keystroke): string | undefined {
  if (/^[\x21-\x7e]$/.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/.exec(code) ?? (shift ? null : /^(?:Digit|Numpad)(\d)$/.exec(code));
  if (letter) return letter[1];
  return placed[code];
}

const placed: Record<string, string> = {
  Period: '.',
  NumpadDecimal: '.',
  Minus: '-',
  NumpadSubtract: '-',
};

function isEnd({ key, code }: Keystroke): boolean {
  return key === 'Enter' || key === 'Tab' || /^(?:Enter|NumpadEnter|Tab)$/.test(code);
}

function isModifier({ key, code }: Keystroke): boolean {
  return /^(?:Shift|Control|Alt|Meta|CapsLock)/.test(code) || /^(?:Shift|CapsLock)$/.test(key);
}
