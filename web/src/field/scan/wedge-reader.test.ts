import { describe, expect, it } from 'vitest';
import { type Keystroke, WedgeReader } from './wedge-reader';

const memberCode = 'M1.0A1B2C3D4E5F6G7H8J9KMNPQ';

/** The keys of a text as a US keyboard makes them. */
function keysOf(text: string, gapMs: number, fromMs = 0): Keystroke[] {
  return Array.from(text, (character, index) => ({
    key: character,
    code: codeOf(character),
    shift: character >= 'A' && character <= 'Z',
    atMs: fromMs + index * gapMs,
  }));
}

function codeOf(character: string): string {
  if (character === '.') return 'Period';
  if (/\d/.test(character)) return `Digit${character}`;
  return /[a-z]/i.test(character) ? `Key${character.toUpperCase()}` : '';
}

function enterAfter(keys: Keystroke[], gapMs: number): Keystroke {
  const lastMs = keys.at(-1)?.atMs ?? 0;
  return { key: 'Enter', code: 'Enter', shift: false, atMs: lastMs + gapMs };
}

function read(reader: WedgeReader, keys: Keystroke[]): string | undefined {
  let found: string | undefined;
  for (const key of keys) found = reader.take(key) ?? found;
  return found;
}

describe('a hand scanner', () => {
  it.each([1, 15, 50])('is told from hands at %i ms a key', (gapMs) => {
    const keys = keysOf(memberCode, gapMs);
    expect(read(new WedgeReader(), [...keys, enterAfter(keys, gapMs)])).toBe(memberCode);
  });

  it('is read with caps lock, which turns the letters over', () => {
    const keys = keysOf(memberCode.toLowerCase(), 5);
    expect(read(new WedgeReader(), [...keys, enterAfter(keys, 5)])).toBe(memberCode);
  });

  it('is read while a Chinese input method holds every key back', () => {
    const keys = keysOf(memberCode, 5).map((key) => ({ ...key, key: 'Process' }));
    const enter = { ...enterAfter(keys, 5), key: 'Process' };
    expect(read(new WedgeReader(), [...keys, enter])).toBe(memberCode);
  });

  it('is read between its own shift keys, and when it ends with a tab', () => {
    const shift = { key: 'Shift', code: 'ShiftLeft', shift: true };
    const keys = keysOf('R1.7KQ2M9XWTA', 6).flatMap((key) => [
      { ...shift, atMs: key.atMs - 2 },
      key,
    ]);
    const tab = { ...enterAfter(keys, 6), key: 'Tab', code: 'Tab' };
    expect(read(new WedgeReader(), [...keys, tab])).toBe('R1.7KQ2M9XWTA');
  });

  it('is read anew after a code that broke off', () => {
    const reader = new WedgeReader();
    read(reader, keysOf(memberCode.slice(0, 15), 5));
    const keys = keysOf(memberCode, 5, 5_000);
    expect(read(reader, [...keys, enterAfter(keys, 5)])).toBe(memberCode);
  });
});

it('forgives a busy phone that holds one key back', () => {
  const keys = keysOf(memberCode, 5).map((key, index) => ({
    ...key,
    atMs: key.atMs + (index > 9 ? 120 : 0),
  }));
  expect(read(new WedgeReader(), [...keys, enterAfter(keys, 5)])).toBe(memberCode);
});

describe('hands', () => {
  it('are no scanner, however long they type', () => {
    const keys = keysOf(memberCode, 120);
    expect(read(new WedgeReader(), [...keys, enterAfter(keys, 120)])).toBeUndefined();
  });

  it('are no scanner when they only press Enter late', () => {
    const keys = keysOf(memberCode, 20);
    expect(read(new WedgeReader(), [...keys, enterAfter(keys, 400)])).toBeUndefined();
  });

  it('may type a short word fast', () => {
    const keys = keysOf('wang', 20);
    expect(read(new WedgeReader(), [...keys, enterAfter(keys, 20)])).toBeUndefined();
  });
});
