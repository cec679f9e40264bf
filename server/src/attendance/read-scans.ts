import { communityTimeZone } from '../platform/community-time-zone';
import type { Actor, BatchContext } from '../platform/operation-context';
import type { Refusal } from '../platform/refuse';
import { type AcceptedScan, judgeScan } from './judge-scan';
import { type ReadCode, readCode, type Scan, scanMoment, shownBy } from './scan';
import { listScanFacts } from './scan.queries';

export interface MadeScan {
  readonly actor: Actor;
  readonly sessionId: string;
  readonly scan: Scan;
}

/** A scan with the answer to "whom does it show, and may it count?". */
export interface ReadScan {
  readonly code: ReadCode | undefined;
  readonly judged: AcceptedScan | Refusal;
}

/** Reads any number of scans with one look at the database, answered in their order. */
export async function readScans(
  context: Pick<BatchContext, 'tx' | 'now' | 'secrets' | 'communityId'>,
  made: readonly MadeScan[],
): Promise<ReadScan[]> {
  const { tx, now, secrets, communityId } = context;
  const timeZone = await communityTimeZone(tx);
  const codes = made.map(({ scan }) => readCode(scan, now, secrets));
  const facts = await listScanFacts(
    tx,
    made.map(({ actor, sessionId, scan }, index) => {
      const code = codes[index];
      const check = code?.kind === 'member_code' ? code.check : undefined;
      return {
        ...shownBy(scan, code),
        sessionId,
        step: check?.valid ? check.step : null,
        recorderResidentId: actor.kind === 'person' ? actor.residentId : null,
        at: scanMoment(scan, now).toISOString(),
      };
    }),
    timeZone,
  );
  return facts.flatMap((row, index) => {
    const { actor, scan } = made[index] ?? {};
    if (!actor || !scan) return [];
    const code = codes[index];
    return { code, judged: judgeScan(scan, row, { actor, communityId, timeZone, now, code }) };
  });
}
