import { postTransfers, type TransferPost } from '@linli/server/ledger/post-transfers';
import { coalesce } from '@linli/server/platform/coalesce';
import type { Database } from '@linli/server/platform/database';
import type { Ids } from '@linli/server/platform/ids';
import { sql } from '@linli/server/platform/sql';
import { anAward, type BenchCommunity } from './bench-community';
import type { Contender } from './interleaved-rounds';

/** Awards as the server posts them: what arrives together for a community goes in one call. */
export function batchedAwards(
  name: string,
  database: Database,
  ids: Ids,
  communities: readonly BenchCommunity[],
): Contender {
  const post = coalesce<TransferPost, unknown>((communityId, posts) =>
    database.transaction(communityId, (tx) => postTransfers(tx, posts, new Date())),
  );
  return {
    name,
    work() {
      const community = pick(communities);
      return post(community.id, anAward(ids, pick(community.residents), new Date()));
    },
  };
}

/** The ceiling: one row in one statement, committed. */
export function singleInserts(database: Database, ids: Ids): Contender {
  return {
    name: 'insert',
    work: () =>
      database.run(sql`
        insert into bench_insert (id, amount, at) values (${ids.next()}, ${20}, ${new Date()})`),
  };
}

export const SINGLE_INSERT_TABLE = `
  create table bench_insert (id uuid primary key, amount bigint not null, at timestamptz not null);
  grant insert on bench_insert to linli_app`;

/** The same award as a program writes it that asks the database step by step. */
export function separateStatements(
  database: Database,
  ids: Ids,
  community: BenchCommunity,
): Contender {
  return {
    name: 'separate',
    work() {
      const award = anAward(ids, pick(community.residents), new Date());
      return database.transaction(community.id, async (tx) => {
        const { accountId } = award;
        await tx.run(sql`
          insert into account (community_id, id, holder)
          values (${community.id}, ${accountId}, 'resident') on conflict do nothing`);
        const account = await tx.row<{ balance: number; sequence: number }>(sql`
          select balance, sequence from account
          where community_id = ${community.id} and id = ${accountId} for update`);
        const known = await tx.row(sql`
          select id from transfer
          where community_id = ${community.id} and request_key = ${award.requestKey}`);
        if (!account || known) throw new Error('The account was just made and the key is new');
        await tx.run(sql`
          insert into transfer (community_id, id, kind, request_key, account_id, resident_id,
            actor_person_id, actor_role, rulebook_version, rule_key, title, reason, because,
            deed_kind, deed_id, session_id, amount, balance_after, account_sequence, deeds,
            occurred_at, occurred_on, recorded_at)
          values (${community.id}, ${award.transferId}, 'award', ${award.requestKey},
            ${accountId}, ${accountId}, ${award.actorPersonId}, 'organizer', 1, 'patrol',
            ${JSON.stringify(award.title)}, ${award.reason}, ${JSON.stringify(award.because)},
            'session', ${award.transferId}, ${award.sessionId}, 20, ${account.balance + 20},
            ${account.sequence + 1}, 1, ${award.occurredAt}, ${award.occurredOn}, ${new Date()})`);
        await tx.run(sql`
          insert into entry (community_id, transfer_id, line, account_id, unit, expires_on, amount)
          values (${community.id}, ${award.transferId}, 1, ${accountId}, 'point', '2026-12-31', 20),
            (${community.id}, ${award.transferId}, 2, '00000000-0000-0000-0000-000000000001',
              'point', null, -20)`);
        await tx.run(sql`
          update account set balance = balance + 20, sequence = sequence + 1
          where community_id = ${community.id} and id = ${accountId}`);
        await tx.run(sql`
          insert into lot (community_id, account_id, unit, expires_on, amount)
          values (${community.id}, ${accountId}, 'point', '2026-12-31', 20)
          on conflict (community_id, account_id, unit, expires_on)
            do update set amount = lot.amount + excluded.amount`);
        for (const [period, start] of SCORES) {
          await tx.run(sql`
            insert into score (community_id, period, period_start, resident_id, points, deeds)
            values (${community.id}, ${period}, ${start}, ${accountId}, 20, 1)
            on conflict (community_id, period, period_start, resident_id)
              do update set points = score.points + 20, deeds = score.deeds + 1`);
        }
      });
    },
  };
}

const SCORES = [
  ['life', '0001-01-01'],
  ['month', '2026-03-01'],
  ['week', '2026-03-09'],
  ['year', '2026-01-01'],
] as const;

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}
