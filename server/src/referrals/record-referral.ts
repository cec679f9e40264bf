import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { isOneHome } from '../proxies/is-one-home';
import { findResidentsByPhone } from '../residents/find-residents-by-phone';
import { listParties, type PartyRow, writeReferral } from './referrals.queries';

interface Said {
  readonly newcomerId: string;
  /** Normalised. */
  readonly phone: string;
  readonly saidBy: string;
}

/**
 * Keeps who brought a newcomer, and gives them back, undefined when the number fits nobody. A row
 * is written in either case, so that whoever says it sees no difference; the number is not kept.
 * One phone may serve a family: then it is whoever of them registered first.
 */
export async function recordReferral(
  context: OperationContext,
  { newcomerId, phone, saidBy }: Said,
): Promise<PartyRow | undefined> {
  const { tx, now, ids } = context;
  const reached = await findResidentsByPhone(context, phone);
  const reachedIds = reached.map(({ residentId }) => residentId);
  const parties = await listParties(tx, [newcomerId, ...reachedIds]);
  const newcomer = parties.find(({ residentId }) => residentId === newcomerId);
  assert(newcomer, 'a newcomer is registered before anything is said about them');
  const others = parties.filter(({ residentId }) => reachedIds.includes(residentId));
  for (const other of others) {
    const isSelf = other.residentId === newcomerId;
    if (isSelf || (await isOneHome(context, newcomer, other))) throw refuse('referrals/own_home');
  }
  const referrer = others.find(({ registeredAt }) => registeredAt < newcomer.registeredAt);
  const referral = {
    id: ids.next(),
    newcomerId,
    referrerId: referrer?.residentId ?? null,
    saidBy,
  };
  if ((await writeReferral(tx, referral, now)) === 0) throw refuse('referrals/said_already');
  return referrer;
}
