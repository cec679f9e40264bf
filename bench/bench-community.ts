import type { TransferPost } from '@linli/server/ledger/post-transfers';
import type { Database } from '@linli/server/platform/database';
import type { Ids } from '@linli/server/platform/ids';
import { sql } from '@linli/server/platform/sql';

export interface BenchCommunity {
  readonly id: string;
  readonly residents: readonly string[];
}

/** A community whose residents exist only as account holders: enough for the ledger. */
export async function createBenchCommunity(
  owner: Database,
  ids: Ids,
  residentCount: number,
): Promise<BenchCommunity> {
  const district = ids.next();
  const id = ids.next();
  await owner.run(sql`insert into district values (${district}, '测试区', now())`);
  await owner.run(sql`
    insert into community values
      (${id}, ${district}, ${`bench-${id.slice(-12)}`}, '槐安里社区', 'Asia/Shanghai', now())`);
  return { id, residents: Array.from({ length: residentCount }, () => ids.next()) };
}

/** An award as a scan makes it, words included. */
export function anAward(ids: Ids, residentId: string, now: Date): TransferPost {
  const transferId = ids.next();
  return {
    transferId,
    kind: 'award',
    requestKey: `checkInResident:${transferId}`,
    accountId: residentId,
    holder: 'resident',
    residentId,
    actorPersonId: ORGANIZER,
    actorRole: 'organizer',
    rulebookVersion: 1,
    ruleKey: 'patrol',
    title: { zh: '夜间巡逻', en: 'Night patrol' },
    reason: '按规则“夜间巡逻”',
    because: [
      { code: 'rules/per_time', zh: '巡逻每 2 小时 20 分', en: 'Patrol: 20 points per 2 hours' },
      { code: 'rules/expires', zh: '当年 12 月 31 日前有效', en: 'Valid until 31 December' },
    ],
    deed: { kind: 'session', id: transferId },
    sessionId: SESSION,
    occurredAt: now.toISOString(),
    occurredOn: now.toISOString().slice(0, 10),
    change: { earn: 20, expiresOn: `${now.getUTCFullYear()}-12-31`, limits: [] },
  };
}

const ORGANIZER = '01900000-0000-7000-8000-000000000001';
const SESSION = '01900000-0000-7000-8000-000000000002';
