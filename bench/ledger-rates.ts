import type { Database } from '@linli/server/platform/database';
import type { Ids } from '@linli/server/platform/ids';
import {
  batchedAwards,
  SINGLE_INSERT_TABLE,
  separateStatements,
  singleInserts,
} from './award-ways';
import { createBenchCommunity } from './bench-community';
import { type Measured, measureInterleaved, medianRatio } from './interleaved-rounds';

/** Durable awards against the fastest thing the same driver can commit: one row a statement. */
export async function measureLedgerRates(
  database: Database,
  owner: Database,
  ids: Ids,
  options: { readonly rounds: number; readonly roundMs: number },
): Promise<{ measured: Measured[]; keys: Record<string, number> }> {
  await runScript(owner, SINGLE_INSERT_TABLE);
  const hot = await createBenchCommunity(owner, ids, 1_000);
  const spread = [];
  for (let index = 0; index < 100; index += 1) {
    spread.push(await createBenchCommunity(owner, ids, 20));
  }
  const measured = await measureInterleaved(
    [
      singleInserts(database, ids),
      batchedAwards('award hot', database, ids, [hot]),
      batchedAwards('award spread', database, ids, spread),
      separateStatements(database, ids, hot),
    ],
    { clients: 64, ...options },
  );
  return {
    measured,
    keys: {
      award_hot_vs_insert: medianRatio(measured, 'award hot', 'insert'),
      award_hot_vs_separate: medianRatio(measured, 'award hot', 'separate'),
      award_spread_vs_insert: medianRatio(measured, 'award spread', 'insert'),
    },
  };
}

async function runScript(owner: Database, script: string): Promise<void> {
  for (const text of script.split(';')) {
    await owner.run({ name: `bench-${text.length}`, text, values: [] });
  }
}
