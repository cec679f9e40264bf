import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64';
import { openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint';
import { emptyRoot } from './merkle-tree';
import { checkSignatures, readNote, signatureLine } from './signed-note';
import {
  keyFingerprint,
  keyOfSeed,
  keyTypes,
  readVerifierKey,
  writeVerifierKey,
} from './verifier-key';

/** Key, text and signature that come with Go's golang.org/x/mod/sumdb/note. */
const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const peterSeed = decodeBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz')?.slice(1);
const text =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg' +
  'KvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const note = `${text}\n${peterLine}`;

const seed = hexToBytes('11'.repeat(32));
const witnessSeed = hexToBytes('22'.repeat(32));
const logKey = keyOfSeed('log.example', keyTypes.log, seed);
const witnessKey = keyOfSeed('witness.example', keyTypes.witness, witnessSeed);

describe('verifier keys', () => {
  it('are read and written as Go does', () => {
    expect(writeVerifierKey(readVerifierKey(peter))).toBe(peter);
    const remora = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2';
    expect(readVerifierKey(remora).type).toBe(keyTypes.witness);
    expect(writeVerifierKey(readVerifierKey(remora))).toBe(remora);
  });

  it('are refused when any part or letter of them is not right', () => {
    for (let start = 0; start < peter.length; start += 1) {
      const cuts = [peter.slice(start + 1), peter.slice(0, start)];
      const letter = String.fromCharCode(peter.charCodeAt(start) + 1);
      cuts.push(peter.slice(0, start) + letter + peter.slice(start + 1));
      for (const cut of cuts) expect(() => readVerifierKey(cut), cut).toThrow('verifier key');
    }
    const otherType = 'PeterNeumann+c74f20a3+AhpgcFAkSnkxNDhMQegwxbzhKqiBfsVkmqq/LDE4izWy';
    expect(() => readVerifierKey(otherType)).toThrow();
  });

  it('have a fingerprint people can compare', () => {
    expect(keyFingerprint(readVerifierKey(peter))).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(keyFingerprint(logKey)).not.toBe(keyFingerprint(witnessKey));
  });
});

describe('signed notes', () => {
  it('are opened and signed as Go does, byte for byte', () => {
    const [good] = checkSignatures(readNote(note), [readVerifierKey(peter)]);
    expect(good?.key.name).toBe('PeterNeumann');
    expect(signatureLine(text, { name: 'PeterNeumann', seed: peterSeed ?? seed })).toBe(peterLine);
  });

  it('keep blank lines in their text: the last one divides', () => {
    const body = 'one\n\n\ntwo\n';
    const read = readNote(`${body}\n${signatureLine(body, { name: 'log.example', seed })}`);
    expect(read.text).toBe(body);
    expect(checkSignatures(read, [logKey])).toHaveLength(1);
  });

  it('with an unknown key say nothing, with a known key that does not fit are refused', () => {
    const changed = note.replace('answer', 'Answer');
    expect(checkSignatures(readNote(changed), [logKey])).toEqual([]);
    expect(() => checkSignatures(readNote(changed), [readVerifierKey(peter)])).toThrow(
      expect.objectContaining({ code: 'signature_wrong', details: { key: 'PeterNeumann' } }),
    );
    const cut = note.replace(/nAM=\n$/, 'n\n').replace('yBwJn', 'yBwJ');
    expect(() => checkSignatures(readNote(cut), [readVerifierKey(peter)])).toThrow();
  });

  it('are refused when they are not whole', () => {
    const broken = [
      '',
      text,
      `${text}${peterLine}`,
      note.slice(0, -1),
      `${note}\n`,
      note.replace('\n\n', '\n\u0000\n\n'),
      note.replace('think', 'th\tink'),
      `${text}\n${peterLine.replace('— ', '- ')}`,
      `${text}\n${peterLine.replace('PeterNeumann ', 'PeterNeumann  ')}`,
      `${text}\n${peterLine.replace('PeterNeumann', 'Peter+Neumann')}`,
      `${text}\n${peterLine.replace('PeterNeumann', '')}`,
      `${text}\n— PeterNeumann x08go/Z\n`,
      `${text}\n— PeterNeumann x08gow==\n`,
      `${text}\n${peterLine.repeat(101)}`,
    ];
    for (const each of broken) expect(() => readNote(each), each).toThrow('not a signed note');
    expect(readNote(`${text}\n${peterLine.repeat(16)}`).signatures).toHaveLength(16);
  });
});

describe('cosignatures', () => {
  const body = 'log.example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n';
  const time = 1_679_315_147;
  const line = signatureLine(body, { name: 'witness.example', seed: witnessSeed, time });

  it('say when a witness saw the checkpoint', () => {
    const [good] = checkSignatures(readNote(`${body}\n${line}`), [witnessKey]);
    expect(good).toEqual({ key: witnessKey, time });
  });

  it('fit one time, one text and one key only', () => {
    const [, , base] = line.trim().split(' ');
    const bytes = decodeBase64(base ?? '') ?? new Uint8Array(0);
    for (const place of [11, 12, 75]) {
      const bent = bytes.slice();
      bent[place] = (bent[place] ?? 0) ^ 1;
      const bad = `${body}\n— witness.example ${encodeBase64(bent)}\n`;
      expect(() => checkSignatures(readNote(bad), [witnessKey])).toThrow(
        expect.objectContaining({ code: 'cosignature_wrong' }),
      );
    }
    const short = `${body}\n— witness.example ${encodeBase64(bytes.slice(0, 10))}\n`;
    expect(() => checkSignatures(readNote(short), [witnessKey])).toThrow();
    const other = body.replace('\n0\n', '\n1\n');
    expect(() => checkSignatures(readNote(`${other}\n${line}`), [witnessKey])).toThrow();
    const asLog = keyOfSeed('witness.example', keyTypes.log, witnessSeed);
    expect(checkSignatures(readNote(`${body}\n${line}`), [asLog])).toEqual([]);
  });
});

describe('checkpoints', () => {
  const checkpoint = { origin: 'log.example', size: 0, root: emptyRoot() };
  const signed = signCheckpoint(checkpoint, seed);

  it('are signed and opened', () => {
    expect(openCheckpoint(signed, logKey)).toMatchObject(checkpoint);
    expect(signed).toContain('\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— log.example ');
  });

  it.each([
    ['another log', signed.replace(/^log/, 'lag'), 'unknown_log'],
    ['a changed size', signed.replace('\n0\n', '\n1\n'), 'signature_wrong'],
    ['a changed root', signed.replace('47DE', '47DF'), 'signature_wrong'],
    ['an unknown key', signed.replace('— log', '— lag'), 'signature_missing'],
    ['a leading zero', signed.replace('\n0\n', '\n00\n'), 'malformed_checkpoint'],
    ['a negative size', signed.replace('\n0\n', '\n-1\n'), 'malformed_checkpoint'],
    [
      'a size no number holds',
      signed.replace('\n0\n', '\n9007199254740992\n'),
      'malformed_checkpoint',
    ],
    ['a short root', signed.replace('47DE', ''), 'malformed_checkpoint'],
    ['a further line', signed.replace('=\n\n', '=\nextra\n\n'), 'malformed_checkpoint'],
    ['no origin', signed.replace(/^log.example/, ''), 'malformed_checkpoint'],
  ])('are refused with %s', (_what, bad, code) => {
    expect(() => openCheckpoint(bad, logKey)).toThrow(expect.objectContaining({ code }));
  });

  it('of a real log are read: the example of the standard', () => {
    const example =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe' +
      '4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n' +
      '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZC' +
      'B9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n';
    const read = readCheckpoint(example);
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 });
    expect(read.note.signatures.map(({ name }) => name)).toEqual([
      'example.com/behind-the-sofa',
      'witness.example.com/w1',
    ]);
  });
});
