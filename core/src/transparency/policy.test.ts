import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { goldenKey } from './golden-log';
import { readPolicy, writePolicy } from './policy';
import { keyOfSeed, keyTypes, writeVerifierKey } from './verifier-key';

const keys = ['w1', 'w2', 'w3', 'w4'].map((name) =>
  keyOfSeed(`${name}.example`, keyTypes.witness, sha256(utf8ToBytes(name))),
);
const [w1, w2, w3, w4] = keys.map(writeVerifierKey);
const log = writeVerifierKey(goldenKey);
const three = `log ${log} https://golden.example/log
witness w1 ${w1}
witness w2 ${w2} https://w2.example
witness w3 ${w3}
`;

function says(text: string, ...names: string[]): boolean {
  return readPolicy(text).isQuorum(new Set(names));
}

describe('policies', () => {
  it('ask for two of three, whichever', () => {
    const text = `${three}group g 2 w1 w2 w3\nquorum g\n`;
    const policy = readPolicy(text);
    expect(policy.needed).toBe(2);
    expect(policy.witnesses.map(({ name, url }) => [name, url])).toEqual([
      ['w1', null],
      ['w2', 'https://w2.example'],
      ['w3', null],
    ]);
    expect(policy.logs[0]).toMatchObject({ key: goldenKey, url: 'https://golden.example/log' });
    expect([says(text), says(text, 'w1'), says(text, 'w4', 'w1')]).toEqual([false, false, false]);
    expect([says(text, 'w1', 'w3'), says(text, 'w1', 'w2', 'w3')]).toEqual([true, true]);
  });

  it('may be without witnesses, with one, any, all, and groups of groups', () => {
    expect(says(`log ${log}\nquorum none\n`)).toBe(true);
    expect(readPolicy(`log ${log}\nquorum none\n`).needed).toBe(0);
    const one = `${three}quorum w2\n`;
    expect([says(one, 'w1'), says(one, 'w2')]).toEqual([false, true]);
    const houses = '# two houses\n\n  group x any w1 w2\t\ngroup y all w3 w4\ngroup z all x y\n';
    const nested = `${three}witness w4 ${w4}\n${houses}quorum z\n`;
    expect([says(nested, 'w1', 'w3'), says(nested, 'w2', 'w3', 'w4')]).toEqual([false, true]);
  });

  it('are written so that a majority of witnesses is asked for', () => {
    const names = keys.map((key, index) => ({ name: `w${index + 1}`, key, url: null }));
    const known = { key: goldenKey, url: null };
    const needed = [0, 1, 2, 3, 4].map((count) => {
      return readPolicy(writePolicy(known, names.slice(0, count))).needed;
    });
    expect(needed).toEqual([0, 1, 2, 2, 3]);
  });

  it.each([
    ['no quorum', three],
    ['two quorums', `${three}quorum w1\nquorum w2\n`],
    ['an unknown quorum', `${three}quorum w9\n`],
    ['a quorum before its name', `quorum w1\n${three}`],
    ['an unknown word', `${three}witnesses w1\nquorum none\n`],
    ['a key twice', `${three}witness again ${w1}\nquorum none\n`],
    ['a log twice', `log ${log}\nlog ${log}\nquorum none\n`],
    ['a name twice', `${three}witness w1 ${w4}\nquorum none\n`],
    ['the name none', `witness none ${w1}\nquorum none\n`],
    ['a log key as witness', `witness w1 ${log}\nquorum none\n`],
    ['a witness key as log', `log ${w1}\nquorum none\n`],
    ['a member twice', `${three}group g 2 w1 w1 w2\nquorum g\n`],
    ['a member of two groups', `${three}group g any w1\ngroup h all w1 w2\nquorum h\n`],
    ['a threshold too high', `${three}group g 4 w1 w2 w3\nquorum g\n`],
    ['a threshold of none', `${three}group g 0 w1 w2 w3\nquorum g\n`],
    ['an empty group', `${three}group g any\nquorum g\n`],
    ['none as member', `${three}group g any none\nquorum g\n`],
    ['a carriage return', `${three}quorum none\r\n`],
    ['too many words', `${three}quorum w1 w2\n`],
  ])('are refused with %s', (_what, text) => {
    expect(() => readPolicy(text)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^malformed_/) }),
    );
  });
});
