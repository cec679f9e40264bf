import type { OutputOf } from '@linli/contract/operation';
import type { readPublicLog as operation } from '@linli/contract/transparency';
import { canonicalJson } from '@linli/core/transparency/canonical-json';
import { readPolicy } from '@linli/core/transparency/policy';
import { keyFingerprint, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listAnchors } from './anchor/anchors.queries';
import { findCheckpoint, findNewestCheckpoint, listCosignatures } from './checkpoints.queries';
import { findMostSignedSize, listWitnessProgress } from './cosignatures.queries';
import { findNewestLogCheck } from './log-checks.queries';
import { readLogKey } from './log-identity';
import { countErasures, listIncidents } from './notices.queries';
import { readOwnPolicy } from './read-own-policy';

const ANCHORS_SHOWN = 5;

/** What anyone may know of the log at a glance; all of it can be checked against the files. */
export async function readPublicLog(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const key = await readLogKey(tx);
  if (!key) throw refuse('request/not_found');
  const policy = await readOwnPolicy(context);
  const { needed } = readPolicy(policy);
  const newest = await findNewestCheckpoint(tx);
  const witnesses = await listWitnessProgress(tx);
  const incidents = await listIncidents(tx);
  const checked = await findNewestLogCheck(tx);
  return {
    origin: key.name,
    key: writeVerifierKey(key),
    fingerprint: keyFingerprint(key),
    policy,
    size: newest?.size ?? 0,
    signedAt: newest?.signedAt ?? null,
    witnessesNeeded: needed,
    witnesses: witnesses.map(({ name, verifierKey, size, signedAt }) => ({
      name,
      key: verifierKey,
      size,
      signedAt,
    })),
    toSign: await checkpointToSign(context, needed, newest?.size),
    anchors: await listAnchors(tx, ANCHORS_SHOWN),
    incidents: incidents.map(({ leafIndex, payload }) => ({
      index: leafIndex,
      payload: canonicalJson(payload),
    })),
    lastCheck: checked ? { checkedAt: checked.checkedAt, found: checked.found } : null,
    erasures: await countErasures(tx),
  };
}

/**
 * People sign at different hours, and only signatures below one and the same checkpoint add up: so
 * the next one is shown the checkpoint that others have begun, as long as it lacks signatures.
 */
async function checkpointToSign(
  { tx }: OperationContext,
  needed: number,
  newest: number | undefined,
): Promise<string | null> {
  if (newest === undefined) return null;
  const complete = (await findMostSignedSize(tx, 0, needed)) ?? 0;
  const begun = await findMostSignedSize(tx, complete + 1, 1);
  const size = begun ?? newest;
  const checkpoint = await findCheckpoint(tx, size);
  return checkpoint ? checkpoint.note + (await listCosignatures(tx, size)).join('') : null;
}
