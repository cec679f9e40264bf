import { postTransfers } from '@linli/server/ledger/post-transfers';
import { sql } from '@linli/server/platform/sql';
import {
  aProgramme,
  aSession,
  memberCodeOf,
  type Programme,
  trusting,
} from '@linli/server/testing/factories/attendance';
import { aResident, type TestResident } from '@linli/server/testing/factories/residents';
import type { TestApp } from '@linli/server/testing/test-app';
import { anAward } from './bench-community';

/** What the load needs to know of the communities behind the server. */
export interface BenchStage {
  readonly communityId: string;
  readonly organizers: readonly string[];
  readonly sessionIds: readonly string[];
  readonly residentIds: readonly string[];
  readonly scans: readonly { token: string; residentId: string; code: string }[];
  readonly histories: readonly [History, History];
}

export interface History {
  readonly communityId: string;
  readonly slug: string;
  readonly tokens: readonly string[];
  readonly transfers: number;
}

const SESSIONS = 250;
const RESIDENTS = 400;
const SCANNED = 150;
/** A programme that grew: more entries a person, and more persons. */
const HISTORY_RESIDENTS = [150, 1_000] as const;
const HISTORY_SIGN_INS = 40;

/** A neighbourhood in the middle of many sessions, and two with a past: a short and a long one. */
export async function prepareStage(
  app: TestApp,
  [short, long]: readonly [number, number],
): Promise<BenchStage> {
  const programme = await aProgramme(app, (rulebook) => ({
    ...trusting(rulebook),
    // Everyone scans the same few people again and again here; in life no limit is met so often.
    limits: [],
    rules: rulebook.rules.map((rule) => ({ ...rule, limits: [] })),
  }));
  const { communityId } = programme;
  const organizers = [programme.organizer.token];
  while (organizers.length < 8) {
    organizers.push((await aResident(app, communityId, { roles: ['organizer'] })).token);
  }
  const sessionIds: string[] = [];
  for (let index = 0; index < SESSIONS; index += 1) {
    sessionIds.push(await aSession(app, programme, { durationMinutes: 480 }));
  }
  const residentIds = await insertResidents(app, communityId, RESIDENTS);
  return {
    communityId,
    organizers,
    sessionIds,
    residentIds,
    scans: await prepareScans(app, programme),
    histories: [
      await aHistory(app, short, HISTORY_RESIDENTS[0]),
      await aHistory(app, long, HISTORY_RESIDENTS[1]),
    ],
  };
}

async function prepareScans(
  app: TestApp,
  { communityId }: Programme,
): Promise<BenchStage['scans']> {
  const scans: { token: string; residentId: string; code: string }[] = [];
  for (let index = 0; index < SCANNED; index += 1) {
    const { token, residentId } = await aResident(app, communityId);
    scans.push({ token, residentId, code: await memberCodeOf(app, { residentId }) });
  }
  return scans;
}

async function aHistory(app: TestApp, transfers: number, people: number): Promise<History> {
  const { communityId } = await aProgramme(app);
  const signedIn: TestResident[] = [];
  for (let index = 0; index < HISTORY_SIGN_INS; index += 1) {
    signedIn.push(await aResident(app, communityId));
  }
  const others = await insertResidents(app, communityId, people - HISTORY_SIGN_INS);
  const residents = [...signedIn.map(({ residentId }) => residentId), ...others];
  await app.owner.run(sql`
    update resident set nickname = '邻居', board_consent_version = '1', board_consent_at = now()
    where community_id = ${communityId}`);
  const startedAt = Date.now() - 3 * 365 * DAY_MS;
  const stepMs = (Date.now() - startedAt) / transfers;
  // A day and a half at once: in the short past, too, somebody did something this month.
  const batch = Math.ceil(Math.min(transfers / 730, BATCH_MAX));
  for (let done = 0; done < transfers; done += batch) {
    const at = new Date(startedAt + done * stepMs);
    const posts = Array.from({ length: Math.min(batch, transfers - done) }, (_, index) =>
      anAward(app.ids, residents[(done + index) % residents.length] ?? '', at),
    );
    await app.database.transaction(communityId, (tx) => postTransfers(tx, posts, at));
  }
  const row = await app.owner.row<{ slug: string }>(sql`
    select slug from community where id = ${communityId}`);
  const tokens = signedIn.map(({ token }) => token);
  return { communityId, slug: row?.slug ?? '', tokens, transfers };
}

const BATCH_MAX = 250;
const DAY_MS = 86_400_000;

/** People without a sign-in, at once. */
async function insertResidents(
  app: TestApp,
  communityId: string,
  count: number,
): Promise<string[]> {
  const residents = Array.from({ length: count }, () => app.ids.next());
  await app.owner.run(sql`
    insert into person (id, name, created_at)
    select id, '居民', now() from unnest(${residents}::uuid[]) as new(id)`);
  await app.owner.run(sql`
    insert into resident (community_id, id, person_id, name, registered_at)
    select ${communityId}, id, id, '居民', now() from unnest(${residents}::uuid[]) as new(id)`);
  return residents;
}
