import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCheckpoint, signCheckpoint } from '@linli/core/transparency/checkpoint';
import {
  goldenKey,
  goldenLog,
  goldenOpening,
  goldenSeed,
} from '@linli/core/transparency/golden-log';
import { readPolicy, writePolicy } from '@linli/core/transparency/policy';
import { proveInclusion } from '@linli/core/transparency/prove';
import { checkReceipt, writeReceipt } from '@linli/core/transparency/receipt';
import { signatureLine } from '@linli/core/transparency/signed-note';
import { tilePath } from '@linli/core/transparency/tiles';
import { keyOfSeed, keyTypes } from '@linli/core/transparency/verifier-key';
import { postTransfers, type TransferPost } from '@linli/server/ledger/post-transfers';
import { coalesce } from '@linli/server/platform/coalesce';
import type { ConnectionTarget } from '@linli/server/platform/postgres-database';
import { compareLog } from '@linli/server/transparency/compare-log';
import { type RunningLog, startLog } from '@linli/server/transparency/run-log';
import { batchedAwards } from './award-ways';
import { anAward, type BenchCommunity, createBenchCommunity } from './bench-community';
import {
  type Measured,
  measureInterleaved,
  median,
  medianRatio,
  percentile,
} from './interleaved-rounds';
import { type LogStage, listPlaces, prepareLogStage } from './log-stage';

export interface LogRates {
  readonly measured: Measured[];
  readonly keys: Record<string, number>;
}

/** What the public log costs, and how far behind it is at the load it is built for. */
export async function measureLogRates(
  target: ConnectionTarget,
  { quick, rounds }: { readonly quick: boolean; readonly rounds: number },
): Promise<LogRates> {
  const stage = await prepareLogStage(target);
  try {
    const measured = await measureAwards(stage, { rounds, roundMs: quick ? 1_000 : 2_000 });
    const lag = await measureLag(stage, quick ? 6 : 20);
    const append = await measureAppend(stage, quick ? 10_000 : 40_000);
    const compare = await measureComparison(stage, quick ? 50_000 : 200_000);
    return {
      measured,
      keys: {
        award_with_log_vs_without: medianRatio(measured, 'award with log', 'award without'),
        log_lag_p99_ms: lag,
        log_append_per_s: append,
        log_compare_200k_s: compare,
        receipt_verify_ms: await measureReceipt(),
      },
    };
  } finally {
    await stage.close();
  }
}

/** The log runs beside the awards as in life; what it did not get done is done between rounds. */
async function measureAwards(
  stage: LogStage,
  options: { readonly rounds: number; readonly roundMs: number },
): Promise<Measured[]> {
  const { ids } = stage.parts;
  const community = await createBenchCommunity(stage.owner, ids, 1_000);
  const plain = await createBenchCommunity(stage.withoutOwner, ids, 1_000);
  let running: RunningLog | undefined;
  return measureInterleaved(
    [
      {
        ...batchedAwards('award with log', stage.database, ids, [community]),
        async before() {
          running = startLog(stage.parts);
        },
        async after() {
          await running?.close();
          await stage.drain();
        },
      },
      batchedAwards('award without', stage.without, ids, [plain]),
    ],
    { clients: 64, ...options },
  );
}

const AWARDS_A_SECOND = 1_000;
const STEP_MS = 10;

/** From the commit of an award until a published checkpoint speaks of it. */
async function measureLag(stage: LogStage, seconds: number): Promise<number> {
  const { ids, place } = stage.parts;
  const communities = await manyCommunities(stage, 10);
  const committed = new Map<string, number>();
  const published: { size: number; at: number }[] = [];
  const running = startLog(stage.parts);
  let watching = true;
  const watch = (async () => {
    for (let size = -1; watching; await sleep(5)) {
      const note = await readFile(join(place.folder, 'checkpoint'), 'utf8').catch(() => '');
      const now = Number(note.split('\n')[1] ?? -1);
      if (now > size) published.push({ size: now, at: performance.now() });
      size = Math.max(size, now);
    }
  })();
  const post = coalesce<TransferPost, unknown>((communityId, posts) =>
    stage.database.transaction(communityId, (tx) => postTransfers(tx, posts, new Date())),
  );
  const startedAt = performance.now();
  const all: Promise<void>[] = [];
  for (let sent = 0; sent < seconds * AWARDS_A_SECOND; ) {
    const due = ((performance.now() - startedAt) / 1000) * AWARDS_A_SECOND;
    for (; sent < due; sent += 1) {
      const community = communities[sent % communities.length] as BenchCommunity;
      const resident = community.residents[sent % community.residents.length] ?? '';
      const award = anAward(ids, resident, new Date());
      all.push(post(community.id, award).then(() => note(committed, award.transferId)));
    }
    await sleep(STEP_MS);
  }
  await Promise.all(all);
  await sleep(3_000);
  watching = false;
  await watch;
  await running.close();
  const lags = (await listPlaces(stage.owner)).flatMap(({ sourceId, leafIndex }) => {
    const at = committed.get(sourceId);
    if (at === undefined) return [];
    const shown = published.find(({ size }) => size > leafIndex)?.at ?? Number.POSITIVE_INFINITY;
    return [shown - at];
  });
  if (lags.length < committed.size) return Number.POSITIVE_INFINITY;
  return percentile(lags, 99);
}

function note(committed: Map<string, number>, transferId: string): void {
  committed.set(transferId, performance.now());
}

/** How fast a backlog goes in: leaves a second, until they are published. */
async function measureAppend(stage: LogStage, count: number): Promise<number> {
  await stage.drain();
  await postMany(stage, count);
  const startedAt = performance.now();
  await stage.drain();
  return (count / (performance.now() - startedAt)) * 1000;
}

/** The nightly comparison of every row with its leaf; seconds for 200,000 rows. */
async function measureComparison(stage: LogStage, rows: number): Promise<number> {
  const there = (await listPlaces(stage.owner)).length;
  await postMany(stage, Math.max(0, rows - there));
  await stage.drain();
  const total = (await listPlaces(stage.owner)).length;
  const startedAt = performance.now();
  const findings = await compareLog(stage.database, stage.parts.secrets);
  const seconds = (performance.now() - startedAt) / 1000;
  if (findings.length > 0) throw new Error(`${findings[0]?.row} ${findings[0]?.says}`);
  return (seconds / total) * 200_000;
}

async function postMany(stage: LogStage, count: number): Promise<void> {
  const [community] = await manyCommunities(stage, 1);
  if (!community) return;
  const { ids } = stage.parts;
  for (let done = 0; done < count; done += 250) {
    const posts = Array.from({ length: Math.min(250, count - done) }, (_, index) =>
      anAward(ids, community.residents[(done + index) % 1_000] ?? '', new Date()),
    );
    await stage.database.transaction(community.id, (tx) => postTransfers(tx, posts, new Date()));
  }
}

async function manyCommunities(stage: LogStage, count: number): Promise<BenchCommunity[]> {
  const communities: BenchCommunity[] = [];
  for (let index = 0; index < count; index += 1) {
    communities.push(await createBenchCommunity(stage.owner, stage.parts.ids, 1_000));
  }
  return communities;
}

/** What a phone does with a receipt: inclusion, the log's signature, and three witnesses. */
async function measureReceipt(): Promise<number> {
  const size = 70_000;
  const log = goldenLog(size);
  const witnesses = [1, 2, 3].map((number) => {
    const seed = new Uint8Array(32).fill(number);
    const key = keyOfSeed(`w${number}.example`, keyTypes.witness, seed);
    return { name: `w${number}`, seed, key, url: null };
  });
  const { note: read, ...checkpoint } = readCheckpoint(log.checkpoint);
  const lines = witnesses.map(({ key, seed }) =>
    signatureLine(read.text, { name: key.name, seed, time: 1_760_000_000 }),
  );
  const proof = await proveInclusion(4_711, size, async (tile) => log.files.get(tilePath(tile)));
  const text = writeReceipt({
    opening: goldenOpening(4_711),
    index: 4_711,
    proof,
    checkpoint: signCheckpoint(checkpoint, goldenSeed) + lines.join(''),
  });
  const policy = readPolicy(writePolicy({ key: goldenKey, url: null }, witnesses));
  const times = Array.from({ length: 60 }, () => {
    const startedAt = performance.now();
    checkReceipt(text, policy);
    return performance.now() - startedAt;
  });
  return median(times.slice(10));
}
