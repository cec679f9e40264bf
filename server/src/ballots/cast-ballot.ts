import type { OperationContext } from '../platform/operation-context';
import { insertBallot, insertVoter, replaceBallot, type Voter } from './ballots.queries';
import { sealBallot } from './seal-ballot';

/**
 * Puts a ballot into a box, once a voter. Nothing joins voter and ballot afterwards: the ballot is
 * found again only by the token, which the voter's phone keeps and of which a keyed hash is stored.
 * `elsewhere`: the voter has voted with another token, or the token is another voter's.
 */
export async function castBallot(
  { tx, secrets }: Pick<OperationContext, 'tx' | 'secrets'>,
  voter: Voter,
  token: string,
  content: unknown,
): Promise<'cast' | 'replaced' | 'elsewhere'> {
  const { boxId } = voter;
  const tokenHash = secrets.lookup('ballot', `${boxId}/${token}`);
  const sealed = sealBallot(secrets, content);
  const isFirst = (await insertVoter(tx, voter)) === 1;
  const put = isFirst ? insertBallot : replaceBallot;
  if ((await put(tx, boxId, tokenHash, sealed)) === 0) return 'elsewhere';
  return isFirst ? 'cast' : 'replaced';
}
