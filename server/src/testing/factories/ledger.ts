import { type PostOutcome, postTransfers, type TransferPost } from '../../ledger/post-transfers';
import { recomputeLedger } from '../../ledger/recompute-ledger';
import type { Database } from '../../platform/database';
import type { Ids } from '../../platform/ids';
import { sql } from '../../platform/sql';

/** What posting needs; a test app has it, a test with a database alone makes it. */
export interface LedgerPlace {
  readonly database: Database;
  readonly ids: Ids;
}

/** A community for tests that look at the ledger alone: nobody lives in it. */
export async function aLedgerCommunity(owner: Database, ids: Ids): Promise<string> {
  const [districtId, id] = [ids.next(), ids.next()];
  await owner.run(sql`insert into district values (${districtId}, '和平街道', now())`);
  await owner.run(sql`
    insert into community values
      (${id}, ${districtId}, ${`l-${id.slice(-12)}`}, '槐安里社区', 'Asia/Shanghai', now())`);
  return id;
}

/** A post of the kind its change asks for, on 1 May 2026 unless said otherwise. */
export function aPost(
  { ids }: Pick<LedgerPlace, 'ids'>,
  accountId: string,
  change: TransferPost['change'],
  particulars: Partial<TransferPost> = {},
): TransferPost {
  const transferId = ids.next();
  return {
    transferId,
    kind: kindOf(change),
    requestKey: `test:${transferId}`,
    accountId,
    holder: 'resident',
    residentId: accountId,
    actorPersonId: null,
    actorRole: null,
    rulebookVersion: null,
    ruleKey: 'patrol',
    title: { zh: '夜间巡逻', en: 'Night patrol' },
    reason: '按规则',
    because: [{ code: 'per_time', zh: '每 2 小时 20 分', en: '20 points per 2 hours' }],
    deed: { kind: 'daily_check_in', id: transferId },
    occurredAt: '2026-05-01T02:00:00.000Z',
    occurredOn: '2026-05-01',
    change,
    ...particulars,
  };
}

export function earn(amount: number, expiresOn: string | null = '2026-12-31') {
  return { earn: amount, expiresOn, limits: [] };
}

/** Posts in one call of its own. */
export function post(
  { database }: Pick<LedgerPlace, 'database'>,
  communityId: string,
  posts: readonly TransferPost[],
): Promise<PostOutcome[]> {
  return database.transaction(communityId, (tx) =>
    postTransfers(tx, posts, new Date('2026-05-01T02:00:00.000Z')),
  );
}

/** Lots of an account that are not empty, as `day: amount`. */
export async function lotsOf(
  { database }: Pick<LedgerPlace, 'database'>,
  communityId: string,
  accountId: string,
): Promise<Record<string, number>> {
  const rows = await database.transaction(communityId, (tx) =>
    tx.rows<{ expiresOn: string; amount: number }>(sql`
      select expires_on, amount from lot
      where community_id = ${communityId} and account_id = ${accountId} and amount > 0
      order by expires_on`),
  );
  return Object.fromEntries(rows.map((row) => [row.expiresOn, row.amount]));
}

/** Rows of the books that are not what the entries say; none when all is well. */
export function findingsOf({ database }: Pick<LedgerPlace, 'database'>, communityId: string) {
  return database.transaction(communityId, recomputeLedger);
}

function kindOf(change: TransferPost['change']): TransferPost['kind'] {
  if ('earn' in change) return 'award';
  if ('spend' in change) return 'redemption';
  return 'reverse' in change ? 'reversal' : 'expiry';
}
