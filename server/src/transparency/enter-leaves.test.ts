import { leafOf, leafTypes, type Opening } from '@linli/core/transparency/leaf';
import { leafHash } from '@linli/core/transparency/merkle-tree';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aLedgerCommunity, aPost, earn, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { openRow } from './open-row';

let app: TestApp;
let log: TestLog;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

describe('entering leaves', () => {
  it('puts every transfer into the log, each account’s in order, whatever the kind', async () => {
    const communityId = await aLedgerCommunity(app.owner, app.ids);
    const other = await aLedgerCommunity(app.owner, app.ids);
    const [anna, bert] = [app.ids.next(), app.ids.next()];
    const award = aPost(app, anna, earn(20));
    await post(app, communityId, [award, aPost(app, bert, earn(5)), aPost(app, anna, earn(7))]);
    await post(app, communityId, [aPost(app, anna, { reverse: award.transferId })]);
    await post(app, communityId, [aPost(app, anna, { spend: 3 })]);
    await post(app, other, [aPost(app, bert, earn(1))]);
    const before = await log.goOn();
    const transfers = await app.owner.rows<{ id: string; accountId: string; sequence: number }>(
      sql`select id, account_id, account_sequence as sequence from transfer
        where community_id = ${communityId} and account_id = ${anna} order by 3`,
    );
    expect(transfers).toHaveLength(4);
    const entries = await log.entries();
    expect(entries).toHaveLength(before);
    let previous: Opening | undefined;
    let last = -1;
    for (const { id } of transfers) {
      const row = await app.database.transaction(communityId, (tx) => openRow(tx, app.secrets, id));
      if (!row) throw new Error(`${id} is in the log`);
      expect(Buffer.from(leafOf(row.opening))).toEqual(Buffer.from(entries[row.index] ?? []));
      const payload = readTransferPayload(row.opening.payload);
      const hash = previous && Buffer.from(leafHash(leafOf(previous))).toString('hex');
      expect(payload?.prev).toBe(hash ?? null);
      expect(row.index).toBeGreaterThan(last);
      [previous, last] = [row.opening, row.index];
    }
    expect(readTransferPayload(previous?.payload ?? null)).toMatchObject({
      seq: 4,
      amount: -3,
      balance: 4,
      kind: 'redemption',
      lines: [
        { acct: 'self', unit: 'point', amount: -3, expiresOn: '2026-12-31' },
        { acct: 'redeemed', unit: 'point', amount: 3, expiresOn: null },
      ],
    });
    const waiting = await app.owner.rows(sql`select * from log_outbox`);
    expect(waiting).toEqual([]);
  });

  it('says nothing of who it is: a leaf is a type and a commitment', async () => {
    const communityId = await aLedgerCommunity(app.owner, app.ids);
    const account = app.ids.next();
    const award = aPost(app, account, earn(20));
    await post(app, communityId, [award]);
    await log.goOn();
    const row = await app.database.transaction(communityId, (tx) =>
      openRow(tx, app.secrets, award.transferId),
    );
    const leaf = row && leafOf(row.opening);
    expect([leaf?.length, leaf?.[0], leaf?.[1]]).toEqual([34, 1, leafTypes.transfer]);
    const said = JSON.stringify(row?.opening.payload);
    expect(said).not.toContain(account);
    expect(said).toContain(award.requestKey);
    expect(said).toContain('按规则');
  });

  it('goes on from every size, tiles and all', async () => {
    const communityId = await aLedgerCommunity(app.owner, app.ids);
    const accounts = Array.from({ length: 40 }, () => app.ids.next());
    let size = await log.goOn();
    for (const count of [1, 254, 1, 1, 300, 900]) {
      const posts = Array.from({ length: count }, (_, place) =>
        aPost(app, accounts[place % 40] ?? '', earn(1)),
      );
      await post(app, communityId, posts);
      size += count;
      expect(await log.goOn()).toBe(size);
      expect(await log.entries()).toHaveLength(size);
    }
  });

  it('enters nothing twice when two nodes write at once', async () => {
    const communityId = await aLedgerCommunity(app.owner, app.ids);
    // Each node publishes to a folder of its own.
    const otherNode = await aLog(app);
    const before = await log.goOn();
    for (let call = 0; call < 30; call += 1) {
      const accounts = Array.from({ length: 20 }, () => app.ids.next());
      await Promise.all([
        post(
          app,
          communityId,
          accounts.map((account) => aPost(app, account, earn(1))),
        ),
        log.goOn(),
        otherNode.goOn(),
      ]);
    }
    expect(await log.goOn()).toBe(before + 600);
    expect(await log.entries()).toHaveLength(before + 600);
    expect(await otherNode.goOn()).toBe(before + 600);
    expect(await otherNode.entries()).toEqual(await log.entries());
    await otherNode.remove();
  });
});
