import { randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkLog } from '@linli/core/transparency/check-log';
import { openCheckpoint, refuseFork } from '@linli/core/transparency/checkpoint';
import { readPolicy } from '@linli/core/transparency/policy';
import { proveConsistency } from '@linli/core/transparency/prove';
import { checkReceipt } from '@linli/core/transparency/receipt';
import { tileFiles } from '@linli/core/transparency/tile-files';
import { readVerifierKey } from '@linli/core/transparency/verifier-key';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LaunchedLinli, launchLinli } from '../testing/launch-linli';

/**
 * The likeliest way an honest operator forks the log: yesterday's backup is put back over today.
 * Done here with the commands an operator has, on a demo community.
 */
let home: string;
let linli: LaunchedLinli;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'linli-old-backup-'));
  await chmod(home, 0o755);
  linli = await launchLinli({ LINLI_DATA: join(home, 'data'), LINLI_DEMO: 'on' });
});
afterAll(async () => {
  linli.killAll();
  await linli.run(['doctor']);
  await rm(home, { recursive: true, force: true });
});

it('finds an old backup out, and goes on from what was published and from receipts', async () => {
  const first = await linli.serve();
  await untilPublished(500);
  await stop(first);
  const backup = join(home, 'yesterday.backup');
  expect(await linli.run(['backup', backup])).toMatchObject({ code: 0 });

  const second = await linli.serve();
  const resident = await signIn('13955500101');
  const receipts = await earnTwice(resident);
  await stop(second);
  // Whatever else was entered in the meantime is published as well.
  const published = await readFile(join(home, 'data/log/checkpoint'), 'utf8');

  await rename(join(home, 'data/postgres'), join(home, 'broken'));
  const restored = await linli.run(['restore', backup]);
  expect(restored.code).toBe(0);
  expect(restored.output).toContain('The public log is ahead of this backup');
  const refused = await linli.run(['start']);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('Was an old backup put back?');
  const looked = await linli.run(['log-recover', `--receipts=${receipts}`]);
  expect(looked.code).toBe(1);
  expect(looked.output).toContain('are not in the database, but their leaves are published');

  const recovered = await linli.run(['log-recover', '--confirm', `--receipts=${receipts}`]);
  expect(recovered.output).toContain('The log goes on after entries');
  expect(recovered.output).toContain('good   1.tlog-proof: regained 30 points');
  expect(recovered.output).toContain('good   2.tlog-proof: regained 20 points');
  expect(recovered.output).toContain('WRONG  bent.tlog-proof');
  const again = await linli.run(['log-recover', `--receipts=${receipts}`]);
  expect(again.output).toContain('good   1.tlog-proof: was regained before');

  const third = await linli.serve();
  const key = readVerifierKey((await log()).key);
  const older = openCheckpoint(published, key);
  const newer = openCheckpoint(await untilPublished(older.size + 3), key);
  const read = tileFiles(async (path) => {
    const answer = await fetch(`${address()}/log/${path}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  });
  refuseFork(older, newer, await proveConsistency(older.size, newer.size, read));
  await checkLog(newer, read);
  const [incident] = (await log()).incidents;
  expect(JSON.parse(incident?.payload ?? '')).toMatchObject({ act: 'rows_lost', to: older.size });
  const me = await signIn('13955500101');
  const balance = await api(`/communities/${me.communityId}/me/balance`, me.token);
  expect(balance.balance).toBe(resident.balance + 50);
  await stop(third);
}, 300_000);

interface SignedIn {
  readonly token: string;
  readonly communityId: string;
  readonly residentId: string;
  readonly balance: number;
}

/**
 * Two awards of today, each agreed to by a second person, with the receipts a resident keeps; a
 * third receipt is forged.
 */
async function earnTwice(resident: SignedIn): Promise<string> {
  const [chair, second] = [await signIn('13955500110'), await signIn('13955500111')];
  const folder = join(home, 'receipts');
  await mkdir(folder);
  for (const [place, points] of [30, 20].entries()) {
    const { approvalId } = await api(`/communities/${chair.communityId}/awards`, chair.token, {
      requestId: randomUUID(),
      residentId: resident.residentId,
      ruleKey: 'suggestion_adopted',
      points,
      reason: '建议被采纳',
    });
    const approval = `/communities/${chair.communityId}/approvals/${approvalId}/approval`;
    const agreed = { requestId: randomUUID() };
    const { transferId } = await api(approval, second.token, agreed);
    const receipt = await receiptOf(resident, transferId);
    await writeFile(join(folder, `${place + 1}.tlog-proof`), receipt);
    const bent = receipt.replace(/index \d+/, 'index 3');
    await writeFile(join(folder, 'bent.tlog-proof'), bent);
  }
  return folder;
}

async function receiptOf(resident: SignedIn, transferId: string): Promise<string> {
  const path = `/communities/${resident.communityId}/me/entries/${transferId}/receipt`;
  for (;;) {
    const { receipt, policy } = await api(path, resident.token);
    if (receipt !== null) {
      checkReceipt(receipt, readPolicy(policy));
      return receipt;
    }
    await sleep(100);
  }
}

async function signIn(phone: string): Promise<SignedIn> {
  const { demoCode } = await api('/sign-in/codes', '', { phone });
  const { token, me } = await api('/sign-in', '', { phone, code: demoCode });
  const [membership] = me.memberships;
  const { communityId, residentId } = membership;
  const { balance } = await api(`/communities/${communityId}/me/balance`, token);
  return { token, communityId, residentId, balance };
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many operations, looked into by hand.
async function api(path: string, token: string, body?: unknown): Promise<any> {
  const answer = await fetch(`${address()}/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

function log(): Promise<{ key: string; incidents: { payload: string }[] }> {
  return api('/log', '');
}

async function untilPublished(size: number): Promise<string> {
  for (;;) {
    const checkpoint = await text('/log/checkpoint');
    if (Number(checkpoint.split('\n')[1] ?? 0) >= size) return checkpoint;
    await sleep(100);
  }
}

async function text(path: string): Promise<string> {
  const answer = await fetch(`${address()}${path}`);
  return answer.ok ? answer.text() : '';
}

function address(): string {
  return `http://127.0.0.1:${linli.port}`;
}

async function stop({ child, ended }: Awaited<ReturnType<LaunchedLinli['serve']>>) {
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
}
