import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { findRecognised } from './lookup.queries';
import { readCode } from './scan';

/**
 * Whom a code stands for, however old it is, as long as it is genuine: to tell a resident of a
 * scan that did not count, never to record anything.
 */
export async function findShownResident(
  { tx, now, secrets }: Pick<OperationContext, 'tx' | 'now' | 'secrets'>,
  shown: { code?: string | undefined; residentId?: string | undefined },
): Promise<{ residentId: string; maskedName: string } | undefined> {
  const scan = { ...shown, scannedAt: now.toISOString(), offline: false };
  const code = readCode(scan, now, secrets);
  const forged = code && !code.check.valid && code.check.reason === 'forged';
  if (forged || (shown.code !== undefined && !code)) return undefined;
  const facts = await findRecognised(tx, {
    keyId: code?.keyId ?? null,
    residentId: shown.code === undefined ? (shown.residentId ?? null) : null,
  });
  if (!facts?.residentId) return undefined;
  return { residentId: facts.residentId, maskedName: maskName(facts.residentName) };
}
