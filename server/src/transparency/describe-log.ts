import { keyFingerprint, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { findNewestCheckpoint } from './checkpoints.queries';
import { LogWouldFork, refuseToGoBack } from './guard';
import { expectLogKey, ForeignLogKey } from './log-identity';
import type { LogParts } from './log-parts';

export interface LogFinding {
  readonly what: string;
  readonly problem?: string;
}

/** What an operator must know of the log: its key for the poster, and whether it may go on. */
export async function describeLog(parts: LogParts): Promise<LogFinding[]> {
  try {
    const key = await expectLogKey(parts);
    await refuseToGoBack(parts.database, parts.place, key);
    const newest = await findNewestCheckpoint(parts.database);
    return [
      { what: `public log of ${newest?.size ?? 0} entries` },
      { what: `its key ${writeVerifierKey(key)}` },
      { what: `fingerprint ${keyFingerprint(key)}` },
    ];
  } catch (error) {
    if (error instanceof LogWouldFork || error instanceof ForeignLogKey) {
      return [{ what: 'public log', problem: error.message }];
    }
    throw error;
  }
}
