import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readPublicLog } from '@linli/contract/transparency';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aLedgerCommunity, aPost, earn, post } from '../../testing/factories/ledger';
import { aLog, type TestLog } from '../../testing/factories/log';
import { type LocalChain, startLocalChain } from '../../testing/local-chain';
import { startTestApp } from '../../testing/start-test-app';
import type { TestApp } from '../../testing/test-app';
import { findNewestCheckpoint } from '../checkpoints.queries';
import { startLog } from '../run-log';
import { type AnchorChain, type AnchorPlace, openAnchorChain } from './anchor-chain';
import { anchorLog } from './anchor-log';
import { listAnchors } from './anchors.queries';
import { lookAtChain } from './look-at-chain';

let app: TestApp;
let log: TestLog;
let local: LocalChain;
let communityId: string;
/** A contract of its own for each test. */
let anchor: AnchorPlace;
let chain: AnchorChain;

const DAY_MS = 86_400_000;

beforeAll(async () => {
  [app, local] = await Promise.all([startTestApp(), startLocalChain()]);
  log = await aLog(app);
  communityId = await aLedgerCommunity(app.owner, app.ids);
});
afterAll(async () => {
  await log.remove();
  await Promise.all([app.close(), local.close()]);
});

beforeEach(async () => {
  const { rpc, chainId, keys } = local;
  const place = { rpc, chainId, key: keys[0] ?? new Uint8Array(32), contract: null, hours: 24 };
  const transaction = await (await openAnchorChain(place)).deploy();
  await local.mine();
  const contract = await (await openAnchorChain(place)).findDeployed(transaction);
  anchor = { ...place, contract: contract ?? null };
  chain = await openAnchorChain(anchor);
  local.asked.length = 0;
  await grow();
});
afterEach(() => {
  local.door = 'open';
});

/** Somebody else's look at the chain, with the program that shares no line with the server's. */
function verify(
  change: { contract?: string; chain?: number } = {},
): Promise<{ code: number; said: string }> {
  const { rpc, contract, chain: id } = { ...anchor, chain: anchor.chainId, ...change };
  const args = [log.place.folder, `--rpc=${rpc}`, `--contract=${contract}`, `--chain=${id}`];
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', tsx, verifier, 'anchor', ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    );
  });
}

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const verifier = join(project, 'verifier/src/main.ts');
const tsx = pathToFileURL(join(project, 'node_modules/tsx/dist/loader.mjs')).href;

/** One entry more, signed and published; gives the size. */
async function grow(): Promise<number> {
  await post(app, communityId, [aPost(app, app.ids.next(), earn(1))]);
  return log.goOn();
}

async function kept() {
  const rows = await listAnchors(app.database, 50);
  return rows.filter(({ contract }) => contract === anchor.contract);
}

const latest = () => chain.findLatest(log.key.name);
const look = () => lookAtChain(log, anchor);

describe('anchorLog', () => {
  it('sends the newest checkpoint, and shows everyone what the chain took up', async () => {
    const size = await grow();
    expect(await anchorLog(log, anchor, 'due')).toBe(size);
    expect(await kept()).toEqual([]);
    await local.mine();
    await look();
    const newest = await findNewestCheckpoint(app.database);
    const known = await latest();
    expect(known).toMatchObject({ size, root: new Uint8Array(newest?.root ?? []) });
    const [row] = await kept();
    const { chainId, contract } = anchor;
    expect(row).toMatchObject({ size, chainId, contract, block: known?.block });
    expect(await app.call(readPublicLog, { params: {}, query: {}, body: {} })).toMatchObject({
      anchors: [row],
    });
  });

  it('speaks eth_ alone, and sends as all chains understand it', async () => {
    await anchorLog(log, anchor, 'now');
    await local.mine();
    await look();
    expect(local.asked.every((method) => method.startsWith('eth_'))).toBe(true);
    const [row] = await kept();
    const sent = await local.ask('eth_getTransactionByHash', row?.transaction);
    expect(sent).toMatchObject({ type: '0x0' });
  });

  it('waits until it is time, unless it is asked to', async () => {
    await anchorLog(log, anchor, 'due');
    await local.mine();
    await look();
    const [first] = await kept();
    const anchoredAt = Date.parse(first?.anchoredAt ?? '');
    const size = await grow();
    app.clock.set(new Date(anchoredAt + DAY_MS - 1));
    expect(await anchorLog(log, anchor, 'due')).toBeUndefined();
    app.clock.set(new Date(anchoredAt + DAY_MS));
    expect(await anchorLog(log, anchor, 'due')).toBe(size);
    await local.mine();
    await look();
    expect((await kept()).map((row) => row.size)).toEqual([size, first?.size]);
    expect(await anchorLog(log, anchor, 'now')).toBeUndefined();
  });

  it('goes on after it was cut off while it sent: once is once', async () => {
    local.door = 'swallows_answers_to_sending';
    await expect(anchorLog(log, anchor, 'now')).rejects.toMatchObject({ name: 'AnchorTrouble' });
    local.door = 'open';
    // It may have arrived or not; the chain has not said so yet.
    await anchorLog(log, anchor, 'now').catch(() => undefined);
    await local.mine();
    await look();
    await look();
    const rows = await kept();
    expect(rows).toHaveLength(1);
    expect(await chain.listEvents(log.key.name, rows[0]?.block ?? 0)).toHaveLength(1);
    expect(await anchorLog(log, anchor, 'now')).toBeUndefined();
  });

  it('sends once also when two nodes do so at once', async () => {
    const before = Number(await local.ask('eth_getTransactionCount', chain.account, 'latest'));
    await Promise.allSettled([anchorLog(log, anchor, 'now'), anchorLog(log, anchor, 'now')]);
    await local.mine();
    const after = Number(await local.ask('eth_getTransactionCount', chain.account, 'latest'));
    expect(after).toBe(before + 1);
    await Promise.all([look(), look()]);
    expect(await kept()).toHaveLength(1);
  });

  it('finds again on the chain what the database has forgotten', async () => {
    const sizes: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      sizes.unshift(await grow());
      await anchorLog(log, anchor, 'now');
      await local.mine();
    }
    await look();
    const all = await kept();
    expect(all.map(({ size }) => size)).toEqual(sizes);
    await app.owner.run({ name: '', text: 'delete from log_anchor', values: [] });
    await look();
    expect(await kept()).toEqual(all);
  });

  it.each<[string, () => Promise<object>]>([
    ['more than we have', async () => ({ size: (await grow()) + 1, root: Buffer.alloc(32, 7) })],
    ['another tree', async () => ({ size: await grow(), root: Buffer.alloc(32, 7) })],
  ])('stops the log when the chain knows %s', async (_what, change) => {
    const known = { origin: log.key.name, size: 0, root: Buffer.alloc(32), ...(await change()) };
    await chain.send(known, []);
    await local.mine();
    const fork = { name: 'LogWouldFork', where: 'The chain', seenSize: known.size };
    await expect(anchorLog(log, anchor, 'now')).rejects.toMatchObject(fork);
    const signed = await findNewestCheckpoint(app.database);
    await post(app, communityId, [aPost(app, app.ids.next(), earn(1))]);
    // It looks around once before it is closed, and would enter and sign what waits.
    await startLog({ ...log, anchor }).close();
    expect(await findNewestCheckpoint(app.database)).toEqual(signed);
    await log.goOn();
  });

  it('is off where nothing was set: the log goes on and no chain is asked', async () => {
    local.asked.length = 0;
    await startLog(log).close();
    expect(log.anchor).toBeNull();
    expect(local.asked).toEqual([]);
  });

  it('sends nothing to another chain than the one that was named', async () => {
    const other = { ...anchor, chainId: 1 };
    await expect(anchorLog(log, other, 'now')).rejects.toThrow('The node is of chain 4242, not 1.');
    expect(new Set(local.asked)).toEqual(new Set(['eth_chainId']));
  });

  it('says that the node is silent, without its address, and holds nothing up', async () => {
    local.door = 'shut';
    const trouble = await anchorLog(log, anchor, 'now').catch((error: Error) => error);
    expect(trouble).toMatchObject({ name: 'AnchorTrouble', message: 'HTTP request failed.' });
    const running = startLog({ ...log, anchor });
    const size = Number((await log.published()).split('\n')[1]);
    await post(app, communityId, [aPost(app, app.ids.next(), earn(1))]);
    while (Number((await log.published()).split('\n')[1]) <= size) await sleep(50);
    await running.close();
    local.door = 'open';
    expect(await anchorLog(log, anchor, 'now')).toBe(size + 1);
    await local.mine();
    await look();
    expect(await kept()).toHaveLength(1);
  });
});

describe('linli-verify anchor', () => {
  it('finds every anchor to be where the log begins', async () => {
    const sizes: number[] = [];
    for (let count = 0; count < 2; count += 1) {
      sizes.push(await grow());
      await anchorLog(log, anchor, 'now');
      await local.mine();
    }
    const { code, said } = await verify();
    expect(said).toContain('good   chain 4242: the log begins with each of its 2 anchors');
    for (const size of sizes) expect(said).toContain(`good   ${size} entries since block `);
    expect(said).not.toContain('not on the chain yet');
    expect(code).toBe(0);
    await grow();
    const later = await verify();
    expect(later.said).toContain('CARE   the 1 entries after that are not on the chain yet');
    const elsewhere = await verify({ chain: 1 });
    expect(elsewhere).toMatchObject({ code: 1, said: expect.stringMatching(/chain 4242, not 1/) });
  });

  it.each<[string, string, (size: number) => object]>([
    ['is shorter than what was anchored', '[smaller]', (size) => ({ size: size + 1 })],
    ['is another one of that size', '[split_view]', (size) => ({ size })],
    ['was another one when it was shorter', '[not_consistent]', (size) => ({ size: size - 1 })],
  ])('refuses a log that %s', async (_what, reason, change) => {
    const size = await grow();
    const root = Buffer.alloc(32, 7);
    const known = { origin: log.key.name, size, root, ...change(size) };
    await chain.send(known, []);
    await local.mine();
    const { code, said } = await verify();
    expect(said).toContain(reason);
    expect(code).toBe(1);
  });

  it('says when the contract is none, or does not know the log', async () => {
    expect((await verify()).said).toContain('the contract knows no log of this name');
    const none = await verify({ contract: `0x${'12'.repeat(20)}` });
    expect(none).toMatchObject({ code: 1, said: expect.stringMatching(/no such contract/) });
  });
});
