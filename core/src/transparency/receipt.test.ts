import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from './base64';
import { canonicalJson, type Json } from './canonical-json';
import { readCheckpoint } from './checkpoint';
import { goldenKey, goldenLog, goldenOpening } from './golden-log';
import { leafOf } from './leaf';
import { readPolicy, writePolicy } from './policy';
import { proveInclusion } from './prove';
import { checkReceipt, readReceipt, writeReceipt } from './receipt';
import { signatureLine } from './signed-note';
import { tilePath } from './tiles';
import { keyOfSeed, keyTypes } from './verifier-key';

const SIZE = 300;
const INDEX = 123;
const time = 1_760_000_000;
const seeds = [1, 2, 3].map((number) => new Uint8Array(32).fill(number));
const witnesses = seeds.map((seed, index) => {
  const name = `w${index + 1}`;
  return { name, key: keyOfSeed(`${name}.example`, keyTypes.witness, seed), url: null };
});
const policy = readPolicy(writePolicy({ key: goldenKey, url: null }, witnesses));

const log = goldenLog(SIZE);
const { text } = readCheckpoint(log.checkpoint).note;
const lines = witnesses.map(({ key }, index) =>
  signatureLine(text, { name: key.name, seed: seeds[index] as Uint8Array, time }),
);
const proof = await proveInclusion(INDEX, SIZE, async (tile) => log.files.get(tilePath(tile)));

function receipt(checkpoint = log.checkpoint): string {
  return writeReceipt({ opening: goldenOpening(INDEX), index: INDEX, proof, checkpoint });
}

const bottomless = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const whole = receipt(log.checkpoint + lines.slice(0, 2).join(''));

function withExtra(change: (extra: Record<string, Json>) => unknown): string {
  return whole.replace(/extra .*/, (line) => {
    const extra = JSON.parse(new TextDecoder().decode(Buffer.from(line.slice(6), 'base64')));
    const changed = change(extra) ?? extra;
    return `extra ${encodeBase64(utf8ToBytes(canonicalJson(changed as Json)))}`;
  });
}

describe('a receipt', () => {
  it('proves what it says, where it stands and who has seen it', () => {
    const checked = checkReceipt(whole, policy);
    expect(checked.receipt.opening).toEqual(goldenOpening(INDEX));
    expect(checked.checkpoint).toMatchObject({ origin: 'golden.example/log', size: SIZE });
    expect(checked.checkpoint.witnesses).toEqual([
      { name: 'w1', time },
      { name: 'w2', time },
    ]);
    expect(checked.checkpoint.witnessed).toBe(true);
  });

  it('says when witnesses are still missing', () => {
    const none = checkReceipt(receipt(), policy);
    expect(none.checkpoint).toMatchObject({ witnesses: [], witnessed: false });
    const one = checkReceipt(receipt(log.checkpoint + lines[2]), policy);
    expect(one.checkpoint).toMatchObject({ witnesses: [{ name: 'w3' }], witnessed: false });
  });

  it('is written and read without loss', () => {
    const opening = goldenOpening(INDEX);
    const checkpoint = log.checkpoint;
    const all = { opening, sealed: 'c2VhbGVk', index: INDEX, proof, checkpoint };
    expect(readReceipt(writeReceipt(all))).toEqual(all);
    expect(whole.startsWith('c2sp.org/tlog-proof@v1\nextra ')).toBe(true);
    expect(leafOf(opening)).toHaveLength(34);
  });

  it('may stand alone in a log of one', async () => {
    const single = goldenLog(1);
    const alone = writeReceipt({
      opening: goldenOpening(0),
      index: 0,
      proof: [],
      checkpoint: single.checkpoint,
    });
    expect(checkReceipt(alone, policy).checkpoint.size).toBe(1);
  });

  it('holds also when something was added that the log does not promise', () => {
    const added = withExtra((extra) => ({ ...extra, sealed: 'AAAA', other: 1 }));
    expect(checkReceipt(added, policy).receipt.sealed).toBe('AAAA');
  });

  it.each<[string, string, string]>([
    ['other points', withExtra((extra) => ({ ...extra, payload: { seq: 9 } })), 'not_included'],
    ['another type', withExtra((extra) => ({ ...extra, type: 2 })), 'not_included'],
    ['another nonce', withExtra((extra) => ({ ...extra, nonce: '0'.repeat(64) })), 'not_included'],
    ['an unknown type', withExtra((extra) => ({ ...extra, type: 77 })), 'malformed_opening'],
    ['a short nonce', withExtra((extra) => ({ ...extra, nonce: 'ab' })), 'malformed_opening'],
    ['no payload', withExtra(({ payload: _, ...rest }) => rest), 'malformed_opening'],
    ['no object', withExtra(() => [1]), 'malformed_opening'],
    [
      'bottomless content',
      whole.replace(
        /extra .*/,
        `extra ${encodeBase64(
          utf8ToBytes(`{"nonce":"${'0'.repeat(64)}","type":1,"payload":${bottomless}}`),
        )}`,
      ),
      'malformed_opening',
    ],
    ['another place', whole.replace('index 123', 'index 124'), 'not_included'],
    ['a place outside', whole.replace('index 123', 'index 300'), 'not_included'],
    ['a place spelt otherwise', whole.replace('index 123', 'index 0123'), 'malformed_proof'],
    ['a hash less', whole.replace(/(index 123\n).*\n/, '$1'), 'not_included'],
    ['a hash cut short', whole.replace(/(index 123\n).{4}/, '$1'), 'malformed_proof'],
    ['another size', whole.replace('\n300\n', '\n301\n'), 'signature_wrong'],
    ['no signature of the log', whole.replace(/\n— golden.*\n/, '\n'), 'signature_missing'],
    ['another log', whole.replace('\ngolden.example', '\nsilver.example'), 'unknown_log'],
    [
      'a bent cosignature',
      whole.replace(/(— w2\.example .{30})(.)/, (_, start, letter) => {
        return `${start}${letter === 'A' ? 'B' : 'A'}`;
      }),
      'cosignature_wrong',
    ],
    ['another header', whole.replace('@v1', '@v2'), 'malformed_proof'],
    ['nothing in it', '', 'malformed_proof'],
    ['no checkpoint', whole.slice(0, whole.indexOf('\n\n')), 'malformed_proof'],
  ])('with %s is refused', (_what, bad, code) => {
    expect(() => checkReceipt(bad, policy)).toThrow(expect.objectContaining({ code }));
  });
});
