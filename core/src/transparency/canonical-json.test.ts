import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64';
import { canonicalJson, type Json } from './canonical-json';

describe('canonical JSON', () => {
  /** The examples of RFC 8785, sections 3.2.2 and 3.2.3. */
  it('is that of the standard', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\u000aA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value as Json)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(names)))).toHaveLength(7);
    expect([...canonicalJson(names).matchAll(/:"([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('does not depend on the order of names and says what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value as Json);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(reversed(value) as Json)).toBe(text);
      }),
    );
  });

  it('orders names that are numbers by their letters, as all others', () => {
    expect(canonicalJson({ 9: 'nine', 10: { b: 1, a: 2 } })).toBe(
      '{"10":{"a":2,"b":1},"9":"nine"}',
    );
    expect(
      canonicalJson([
        { a: 1, b: 2 },
        { b: 1, a: [-0] },
      ]),
    ).toBe('[{"a":1,"b":2},{"a":[0],"b":1}]');
  });

  it('knows no infinite number', () => {
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError);
    expect(() => canonicalJson({ b: 1, a: { c: Number.NaN } })).toThrow(RangeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
  });
});

describe('base 64', () => {
  it.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %o as %o', (text, base) => {
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    expect(encodeBase64(bytes)).toBe(base);
    expect(decodeBase64(base)).toEqual(bytes);
  });

  it('has one spelling only', () => {
    for (const text of ['Zg', 'Zg=', 'Zh==', 'Zm9=', 'Z===', 'Zm9v\n', 'Zm-_', ' Zm9v', '====']) {
      expect(decodeBase64(text), text).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse());
}
