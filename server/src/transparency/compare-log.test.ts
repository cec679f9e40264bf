import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishRulebook } from '../governance/publish-rulebook';
import type { Transaction } from '../platform/database';
import { type SqlQuery, sql } from '../platform/sql';
import { aLedgerCommunity, aPost, earn, findingsOf, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { compareLog } from './compare-log';

/**
 * Somebody with all rights of the database changes the books by hand, triggers switched off, and as
 * cleverly as the books alone would let them: the ledger's own recomputation is content.
 */
let app: TestApp;
let log: TestLog;
let communityId: string;
let ids: string[];

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

beforeEach(async () => {
  communityId = await aLedgerCommunity(app.owner, app.ids);
  const [anna, bert] = [app.ids.next(), app.ids.next()];
  const posts = [
    aPost(app, anna, earn(20)),
    aPost(app, bert, earn(5)),
    aPost(app, anna, earn(7)),
    aPost(app, anna, earn(1)),
    aPost(app, bert, earn(30)),
  ];
  await post(app, communityId, posts);
  await app.database.transaction(communityId, (tx) =>
    publishRulebook(tx, demoRulebook, app.clock.now()),
  );
  await log.goOn();
  ids = posts.map(({ transferId }) => transferId);
});

/** Everything in it is undone afterwards, so that each test begins with good books. */
async function whenSuperuser(
  ...statements: readonly SqlQuery[]
): Promise<{ row: string; says: string }[]> {
  const undo = new Error('undo');
  let found: { row: string; says: string }[] = [];
  await app.owner
    .transaction(null, async (tx) => {
      await tx.run(statement('set local session_replication_role = replica'));
      await tx.run(statement("set local app.community_id = ''"));
      for (const table of ['log_leaf', 'log_opening', 'log_tile', 'log_checkpoint']) {
        await tx.run(statement(`alter table ${table} disable trigger append_only`));
      }
      for (const each of statements) expect(await tx.run(each)).toBeGreaterThan(0);
      const findings = await compareLog(within(tx), app.secrets);
      found = findings.map(({ row, says }) => ({ row, says }));
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return found;
}

/** The comparison inside the transaction of the superuser. */
function within(tx: Transaction): TestApp['owner'] {
  return {
    ...app.owner,
    transaction: (_communityId, work) => work(tx),
  } as TestApp['owner'];
}

const statement = (text: string): SqlQuery => ({ name: '', text, values: [] });

describe('the comparison of rows and leaves', () => {
  it('finds nothing in good books, also while entries wait', async () => {
    expect(await compareLog(app.database, app.secrets)).toEqual([]);
    await post(app, communityId, [aPost(app, app.ids.next(), earn(3))]);
    expect(await compareLog(app.database, app.secrets)).toEqual([]);
    await log.goOn();
    expect(await compareLog(app.database, app.secrets)).toEqual([]);
  });

  it('names the row that was edited, every column of it', async () => {
    const [first = '', , third = ''] = ids;
    const columns = [
      sql`update transfer set reason = '改过' where id = ${third}`,
      sql`update transfer set title = '{"zh":"别的","en":"Other"}' where id = ${third}`,
      sql`update transfer set actor_person_id = ${first} where id = ${third}`,
      sql`update transfer set request_key = 'other' where id = ${third}`,
      sql`update transfer set rulebook_version = 9 where id = ${third}`,
      sql`update transfer set occurred_on = occurred_on - 1 where id = ${third}`,
      sql`update transfer set because = '[]' where id = ${third}`,
      sql`update transfer set recorded_at = recorded_at + interval '1 ms' where id = ${third}`,
    ];
    for (const edit of columns) {
      const found = await whenSuperuser(edit);
      expect(found, edit.text).toEqual([
        {
          row: `transfer ${third}`,
          says: expect.stringMatching(/^was changed: .* leaf \d+ says$/),
        },
      ]);
    }
  });

  it('names the row whose points were raised, although the books still balance', async () => {
    const [, , , fourth = ''] = ids;
    const found = await whenSuperuser(
      sql`update transfer set amount = 1001, balance_after = balance_after + 1000
        where id = ${fourth}`,
      sql`update entry set amount = amount + case line when 1 then 1000 else -1000 end
        where transfer_id = ${fourth}`,
      sql`update account set balance = balance + 1000 where id = (
        select account_id from transfer where id = ${fourth})`,
      sql`update lot set amount = amount + 1000 where account_id = (
        select account_id from transfer where id = ${fourth})`,
    );
    expect(found).toEqual([{ row: `transfer ${fourth}`, says: expect.stringMatching(/changed/) }]);
  });

  it('names the row that was deleted, and only that one', async () => {
    const [, , third = ''] = ids;
    const found = await whenSuperuser(
      sql`delete from entry where transfer_id = ${third}`,
      sql`delete from transfer where id = ${third}`,
    );
    expect(found).toEqual([
      {
        row: `transfer ${third}`,
        says: expect.stringMatching(/^was deleted: leaf \d+ has no row/),
      },
    ]);
  });

  it('names the last row of an account when it was deleted and everything put right', async () => {
    const [, , , fourth = ''] = ids;
    const found = await whenSuperuser(
      sql`update account set balance = balance - 1, sequence = sequence - 1 where id = (
        select account_id from transfer where id = ${fourth})`,
      sql`update lot set amount = amount - 1 where account_id = (
        select account_id from transfer where id = ${fourth})`,
      sql`delete from entry where transfer_id = ${fourth}`,
      sql`delete from transfer where id = ${fourth}`,
    );
    expect(found).toEqual([{ row: `transfer ${fourth}`, says: expect.stringMatching(/deleted/) }]);
  });

  it('names the row that was inserted', async () => {
    const [, , , fourth = ''] = ids;
    const fresh = app.ids.next();
    const found = await whenSuperuser(
      sql`insert into transfer select (jsonb_populate_record(transfer, jsonb_build_object(
          'id', ${fresh}::text, 'request_key', 'x', 'account_sequence', account_sequence + 1,
          'balance_after', balance_after + amount))).*
        from transfer where id = ${fourth}`,
      sql`insert into entry select (jsonb_populate_record(entry, jsonb_build_object(
          'transfer_id', ${fresh}::text))).*
        from entry where transfer_id = ${fourth}`,
    );
    expect(found).toEqual([{ row: `transfer ${fresh}`, says: 'was inserted: it has no leaf' }]);
  });

  it('names each of several at once', async () => {
    const [first = '', second = '', third = ''] = ids;
    const fresh = app.ids.next();
    const found = await whenSuperuser(
      sql`update entry set amount = amount * 2 where transfer_id = ${first}`,
      sql`delete from transfer where id = ${third}`,
      sql`insert into transfer select (jsonb_populate_record(transfer, jsonb_build_object(
          'id', ${fresh}::text, 'request_key', 'x', 'account_sequence', 99))).*
        from transfer where id = ${second}`,
    );
    expect(found.map(({ row }) => row).sort()).toEqual(
      [`transfer ${first}`, `transfer ${third}`, `transfer ${fresh}`].sort(),
    );
  });

  it('sees when the leaf was changed too: the tree is not the one that was signed', async () => {
    const [first = ''] = ids;
    const found = await whenSuperuser(
      sql`update log_leaf set leaf = set_byte(leaf, 5, (get_byte(leaf, 5) + 1) % 256)
        where source_id = ${first}`,
    );
    expect(found).toContainEqual({
      row: expect.stringMatching(/^log_leaf 0 to \d+$/),
      says: expect.stringMatching(/were changed: they do not make the tree signed at/),
    });
    expect(found).toContainEqual({
      row: `transfer ${first}`,
      says: expect.stringMatching(/changed/),
    });
  });

  it('sees when leaves are missing, at the end or between', async () => {
    const end = await whenSuperuser(
      sql`delete from log_leaf where leaf_index = (select max(leaf_index) from log_leaf)`,
    );
    expect(end).toContainEqual({
      row: expect.stringMatching(/^log_leaf \d+$/),
      says: expect.stringMatching(/were signed$/),
    });
    const middle = await whenSuperuser(sql`delete from log_leaf where leaf_index = 3`);
    expect(middle).toContainEqual({ row: 'log_leaf 3', says: 'was deleted' });
  });

  it('sees when a row is said to be lost that no incident tells of', async () => {
    const [first = ''] = ids;
    const found = await whenSuperuser(
      sql`update log_leaf set source_id = null where source_id = ${first}`,
    );
    expect(found).toContainEqual({
      row: expect.stringMatching(/^log_leaf \d+$/),
      says: expect.stringMatching(/has no row$/),
    });
  });

  it('holds the rules to what was published', async () => {
    const place = `rulebook 1 of community ${communityId}`;
    const changed = await whenSuperuser(
      sql`update rulebook set document = jsonb_set(document, '{title,zh}', '"改过"')
        where community_id = ${communityId}`,
    );
    expect(changed).toEqual([{ row: place, says: expect.stringMatching(/^was changed/) }]);
    const gone = await whenSuperuser(sql`delete from rulebook where community_id = ${communityId}`);
    expect(gone).toEqual([{ row: place, says: expect.stringMatching(/^was deleted/) }]);
    const inserted = await whenSuperuser(
      sql`insert into rulebook select community_id, 2, document, published_at, in_force_from
        from rulebook where community_id = ${communityId}`,
    );
    expect(inserted).toEqual([
      {
        row: `rulebook 2 of community ${communityId}`,
        says: 'was inserted: it has no leaf',
      },
    ]);
    const shown = await whenSuperuser(
      sql`update log_opening set payload = jsonb_set(payload, '{version}', '3')
        where payload ->> 'community' = ${communityId}`,
    );
    expect(shown).toContainEqual({
      row: expect.stringMatching(/^log_opening \d+$/),
      says: 'was changed: it is not what its leaf says',
    });
  });

  it('is needed: the books alone are content with what was changed', async () => {
    const [, , third = ''] = ids;
    await app.owner.run(statement(`alter table transfer disable row level security`));
    await app.owner.run(sql`update transfer set reason = 'x' where id = ${third}`);
    await app.owner.run(statement(`alter table transfer enable row level security`));
    expect(await findingsOf(app, communityId)).toEqual([]);
    expect(await compareLog(app.database, app.secrets)).toHaveLength(1);
    await app.owner.run(sql`update transfer set reason = '按规则' where id = ${third}`);
  });
});

describe('the tables of the log', () => {
  it.each([
    'update log_leaf set leaf = leaf',
    'delete from log_leaf',
    'truncate log_leaf cascade',
    'delete from log_checkpoint',
    'update log_checkpoint set note = note',
    'delete from log_tile',
    'update log_opening set payload = payload',
  ])('are append-only for the owner too: %s', async (text) => {
    await expect(app.owner.run(statement(text))).rejects.toThrow(/append-only/);
    await expect(app.database.run(statement(text))).rejects.toThrow(/permission denied/);
  });
});
