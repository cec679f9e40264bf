import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Json } from '@linli/core/transparency/canonical-json';
import { leafOf, leafTypes } from '@linli/core/transparency/leaf';
import { readOpening } from '@linli/core/transparency/read-opening';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { expect, test } from 'vitest';
import { aLedgerCommunity, aPost, earn, post } from '../testing/factories/ledger';
import { aLog } from '../testing/factories/log';
import { startTestApp } from '../testing/start-test-app';
import { writeOpenings } from './write-openings';

test('what auditors are given opens the leaf of every transfer that is in the log', async () => {
  const app = await startTestApp();
  const log = await aLog(app);
  const folder = await mkdtemp(join(tmpdir(), 'linli-openings-'));
  try {
    const [anna, bert] = [app.ids.next(), app.ids.next()];
    for (const points of [20, 35]) {
      const communityId = await aLedgerCommunity(app.owner, app.ids);
      const posts = [anna, bert, anna].map((holder) => aPost(app, holder, earn(points)));
      await post(app, communityId, posts);
    }
    await log.goOn();
    const late = await aLedgerCommunity(app.owner, app.ids);
    await post(app, late, [aPost(app, anna, earn(1))]);

    const file = join(folder, 'openings.jsonl');
    const count = await writeOpenings(app.database, app.secrets, createWriteStream(file));
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const entries = await log.entries();
    const amounts = lines.map((line) => {
      const { index, ...rest } = JSON.parse(line) as Record<string, Json>;
      const opening = readOpening(rest);
      if (!opening) throw new Error(`${line} is no opening`);
      expect(opening.type).toBe(leafTypes.transfer);
      expect(leafOf(opening)).toEqual(new Uint8Array(entries[Number(index)] ?? []));
      return readTransferPayload(opening.payload)?.amount;
    });
    expect(count).toBe(6);
    expect(amounts.sort()).toEqual([20, 20, 20, 35, 35, 35]);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await log.remove();
    await app.close();
  }
});
