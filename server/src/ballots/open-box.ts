import type { OperationContext } from '../platform/operation-context';
import { takeBallots } from './ballots.queries';

/**
 * Empties a box once, after its close. With fewer ballots than may be shown nobody reads them:
 * they are gone, and the answer is null.
 */
export async function openBox<Content>(
  { tx, secrets }: Pick<OperationContext, 'tx' | 'secrets'>,
  boxId: string,
  shownFrom: number,
): Promise<Content[] | null> {
  const ballots = await takeBallots(tx, boxId);
  if (ballots.length < shownFrom) return null;
  return ballots.map(({ sealed }) => JSON.parse(secrets.decrypt(sealed)) as Content);
}
