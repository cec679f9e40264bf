import type { OperationContext } from '../platform/operation-context';
import { readLogKey } from './log-identity';
import { readPolicyText } from './read-policy-text';

/** The policy of this deployment's log; empty before the log has begun. */
export async function readOwnPolicy({
  tx,
  settings,
}: Pick<OperationContext, 'tx' | 'settings'>): Promise<string> {
  const key = await readLogKey(tx);
  if (!key) return '';
  return readPolicyText(tx, settings.publicUrl && `${settings.publicUrl}/log`, key);
}
