import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAddCheckpoint } from '@linli/core/transparency/add-checkpoint';
import { readCheckpoint } from '@linli/core/transparency/checkpoint';
import { goldenKey, goldenLog, goldenOpening } from '@linli/core/transparency/golden-log';
import { writePolicy } from '@linli/core/transparency/policy';
import { proveConsistency } from '@linli/core/transparency/prove';
import { checkSignatures } from '@linli/core/transparency/signed-note';
import { tilePath } from '@linli/core/transparency/tiles';
import { keyOfSeed, keyTypes, readVerifierKey } from '@linli/core/transparency/verifier-key';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callOf } from '../command';
import { answerLog, showKnown, type WitnessParts } from './answer-log';
import { KnownCheckpoints, nameOf } from './known-checkpoints';
import { makeWitnessKey } from './make-witness-key';
import { witness } from './serve-witness';

const seed = new Uint8Array(32).fill(5);
const name = 'jiedao.example/witness';
const key = keyOfSeed(name, keyTypes.witness, seed);

let state: string;

beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'linli-witness-'));
});
afterEach(() => rm(state, { recursive: true }));

function parts(): WitnessParts {
  const known = new KnownCheckpoints(state);
  return { name, seed, logs: [goldenKey], known, now: () => 1_760_000_000 };
}

async function body(old: number, size: number, log = goldenLog(size)): Promise<string> {
  const proof = await proveConsistency(old, size, async (tile) => log.files.get(tilePath(tile)));
  return writeAddCheckpoint({ old, proof, checkpoint: log.checkpoint });
}

const ask = async (old: number, size: number) => answerLog(parts(), await body(old, size));

describe('a witness on its folder', () => {
  it('signs, remembers over a restart, and shows what it knows', async () => {
    const first = await ask(0, 300);
    expect(first).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    const { note } = readCheckpoint(goldenLog(300).checkpoint + first.body);
    expect(checkSignatures(note, [key])).toEqual([{ key, time: 1_760_000_000 }]);
    expect(await ask(300, 700)).toMatchObject({ status: 200 });
    const shown = await showKnown(parts(), nameOf(goldenKey.name));
    expect(readCheckpoint(shown.body).size).toBe(700);
    expect(await readdir(join(state, nameOf(goldenKey.name)))).toEqual(['2']);
    expect(await showKnown(parts(), nameOf('other'))).toMatchObject({ status: 404 });
  });

  it('answers a log that went back with the size it has signed', async () => {
    await ask(0, 300);
    expect(await ask(0, 200)).toEqual({
      status: 409,
      type: 'text/x.tlog.size',
      body: '300\n',
    });
    expect(await ask(200, 400)).toMatchObject({ status: 409, body: '300\n' });
  });

  it('never signs a fork', async () => {
    await ask(0, 300);
    const fork = goldenLog(400, (index) => goldenOpening(index === 5 ? 9_999 : index));
    expect(await answerLog(parts(), await body(300, 400, fork))).toMatchObject({ status: 422 });
    const other = { ...parts(), logs: [] };
    expect(await answerLog(other, await body(300, 400))).toMatchObject({ status: 404 });
  });

  it('signs one of many that go on from one place at once, also in two processes', async () => {
    await ask(0, 100);
    const sizes = Array.from({ length: 12 }, (_, place) => 101 + place);
    const asked = await Promise.all(sizes.map((size) => ask(100, size)));
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(asked.filter(({ status }) => status === 409)).toHaveLength(11);
    const winner = sizes[asked.findIndex(({ status }) => status === 200)] ?? 0;
    expect(asked.find(({ status }) => status === 409)?.body).toBe(`${winner}\n`);
  });
});

describe('linli-verify witness', () => {
  it('serves the protocol over HTTP with a key made for it', async () => {
    const [keyFile, policy] = [join(state, 'key'), join(state, 'policy')];
    const said: string[] = [];
    let ready: (port: string) => void = () => undefined;
    const port = new Promise<string>((resolve) => {
      ready = resolve;
    });
    const print = (line: string): void => {
      said.push(line);
      const found = /^ready on port (\d+)$/.exec(line)?.[1];
      if (found) ready(found);
    };
    let stop: (value?: unknown) => void = () => undefined;
    const stopped = new Promise((resolve) => {
      stop = resolve;
    });
    await makeWitnessKey.run(callOf([keyFile, `--name=${name}`], { print, stopped }));
    expect((await stat(keyFile)).mode & 0o077).toBe(0);
    const known = readVerifierKey(said[0] ?? '');
    await writeFile(policy, writePolicy({ key: goldenKey, url: null }, []));
    const options = [`--name=${name}`, `--key=${keyFile}`, `--policy=${policy}`];
    const where = [`--state=${join(state, 'known')}`, '--port=0', '--host=127.0.0.1'];
    const served = witness.run(callOf([...options, ...where], { print, stopped }));
    const address = `http://127.0.0.1:${await port}`;
    const send = (text: string) =>
      fetch(`${address}/add-checkpoint`, { method: 'POST', body: text });

    const signed = await send(await body(0, 300));
    expect(signed.status).toBe(200);
    const { note } = readCheckpoint(goldenLog(300).checkpoint + (await signed.text()));
    expect(checkSignatures(note, [known])).toHaveLength(1);
    const conflict = await send(await body(0, 200));
    expect([conflict.status, conflict.headers.get('content-type')]).toEqual([
      409,
      'text/x.tlog.size',
    ]);
    expect(await conflict.text()).toBe('300\n');
    const statuses = await Promise.all([
      send('nonsense'),
      send('x'.repeat(200_000)),
      fetch(`${address}/add-checkpoint`),
      fetch(`${address}/elsewhere`),
      fetch(`${address}/${nameOf(goldenKey.name)}/checkpoint`),
    ]).then((answers) => answers.map(({ status }) => status));
    expect(statuses).toEqual([400, 413, 405, 404, 200]);
    stop();
    await served;
  });
});
