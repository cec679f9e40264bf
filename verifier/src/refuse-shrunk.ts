import { type Checkpoint, refuseFork } from '@linli/core/transparency/checkpoint';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { proveConsistency } from '@linli/core/transparency/prove';
import { tileFiles } from '@linli/core/transparency/tile-files';
import type { LogSource } from './log-source';

/** Throws unless the newer checkpoint continues the older one, proved from the log's own tiles. */
export async function refuseShrunk(
  source: LogSource,
  older: Checkpoint,
  newer: Checkpoint,
): Promise<void> {
  if (newer.size < older.size) {
    throw new LogProblem('smaller', { older: older.size, newer: newer.size });
  }
  refuseFork(older, newer, await proveConsistency(older.size, newer.size, tileFiles(source.read)));
}
