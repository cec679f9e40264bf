import { maskName } from '@linli/core/people/mask-name';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { findRecognised } from './lookup.queries';
import { type ReadCode, readCode, shownBy } from './scan';

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
  if (isForged(code) || (shown.code !== undefined && !code)) return undefined;
  const timeZone = await communityTimeZone(tx);
  const asked = { ...shownBy(scan, code), recorderResidentId: null };
  const facts = await findRecognised(tx, asked, { now, timeZone });
  if (!facts?.residentId) return undefined;
  return { residentId: facts.residentId, maskedName: maskName(facts.residentName) };
}

function isForged(code: ReadCode | undefined): boolean {
  return code?.kind === 'member_code' && !code.check.valid && code.check.reason === 'forged';
}
