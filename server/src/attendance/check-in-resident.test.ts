import { randomUUID } from 'node:crypto';
import { checkInResident } from '@linli/contract/attendance';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aProgramme,
  aScan,
  aSession,
  memberCodeOf,
  type Programme,
} from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let resident: TestResident;
let sessionId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

/** A fresh resident at a fresh session. */
async function begin(session: Parameters<typeof aSession>[2] = {}): Promise<void> {
  resident = await aResident(app, communityId, { name: '周桂兰' });
  sessionId = await aSession(app, programme, session);
}

async function scanCode(options: Parameters<typeof aScan>[3] = {}) {
  const code = options.residentId ? {} : { code: await memberCodeOf(app, resident) };
  return aScan(app, communityId, sessionId, { ...code, ...options });
}

describe('checkInResident', () => {
  it('credits the points at once, says why, and tells the open pages', async () => {
    await begin();
    const answer = await app.call(checkInResident, await scanCode(), programme.organizer);
    expect(answer).toMatchObject({
      residentId: resident.residentId,
      maskedName: '周**',
      points: 20,
      balance: 20,
      checkedOutAt: null,
    });
    expect(answer.because.map((reason) => reason.zh).join()).toContain('社区巡逻');
    expect(app.events.slice(-2)).toMatchObject([
      { kind: 'attendance', residentId: resident.residentId, sessionId, state: 'checked_in' },
      { kind: 'points', transferId: answer.transferId, points: 20, balance: 20 },
    ]);
    const transfer = await app.owner.row<Record<string, unknown>>(sql`
      select kind, account_id, amount, rule_key, rulebook_version, actor_person_id, actor_role,
        session_id from transfer where id = ${answer.transferId}`);
    expect(transfer).toEqual({
      kind: 'award',
      accountId: resident.residentId,
      amount: 20,
      ruleKey: 'patrol',
      rulebookVersion: 1,
      actorPersonId: programme.organizer.personId,
      actorRole: 'organizer',
      sessionId,
    });
  });

  it('records attendance without points where the rule awards at check-out', async () => {
    await begin({ ruleKey: 'tutoring' });
    const answer = await app.call(checkInResident, await scanCode(), programme.organizer);
    expect(answer).toMatchObject({ points: 0, balance: 0, transferId: null });
    expect(answer.because.map((reason) => reason.code)).toEqual(['nothing_to_award']);
  });

  it('records attendance without points when the session is too short for the rule', async () => {
    await begin({ durationMinutes: 60 });
    const answer = await app.call(checkInResident, await scanCode(), programme.organizer);
    expect(answer).toMatchObject({ points: 0, transferId: null });
    expect(answer.because.map((reason) => reason.code)).toEqual(['too_short']);
  });

  it('gives the same request its first answer, and no other request under its id', async () => {
    await begin();
    const input = await scanCode();
    const first = await app.call(checkInResident, input, programme.organizer);
    expect(await app.call(checkInResident, input, programme.organizer)).toEqual(first);
    const other = { ...input, body: { ...input.body, way: 'photo' } };
    expect(await app.refusal(checkInResident, other, programme.organizer)).toMatchObject({
      status: 409,
      code: 'request/id_reused',
    });
  });

  it('names the time when the resident is here already', async () => {
    await begin();
    await app.call(checkInResident, await scanCode(), programme.organizer);
    expect(await app.refusal(checkInResident, await scanCode(), programme.organizer)).toEqual({
      status: 409,
      code: 'attendance/already_checked_in',
      details: { at: '09:00' },
    });
  });

  it('awards two sessions of one batch and refuses the second scan of one session', async () => {
    await begin();
    const other = await aSession(app, programme);
    const by = { residentId: resident.residentId };
    const answers = await Promise.all([
      app.send(checkInResident, await scanCode(by), programme.organizer),
      app.send(checkInResident, await scanCode(by), programme.organizer),
      app.send(checkInResident, aScan(app, communityId, other, by), programme.organizer),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
    const balances = answers.flatMap(({ body }) => (body as { balance?: number }).balance ?? []);
    expect(balances).toEqual([20, 40]);
  });

  it('lets a code count in one session only', async () => {
    await begin();
    const code = await memberCodeOf(app, resident);
    await app.call(checkInResident, await scanCode({ code }), programme.organizer);
    const other = aScan(app, communityId, await aSession(app, programme), { code });
    expect(await app.refusal(checkInResident, other, programme.organizer)).toMatchObject({
      code: 'attendance/code_used',
    });
  });

  it('stops at the limit of the rule but still records who came', async () => {
    const limited = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      limits: [{ counts: 'points', per: 'day', max: 30, whenReached: 'reduce', scope: 'resident' }],
    }));
    const guest = await aResident(app, limited.communityId);
    const sessions = [
      await aSession(app, limited),
      await aSession(app, limited),
      await aSession(app, limited),
    ];
    const answers = await Promise.all(
      sessions.map((id) =>
        app.call(
          checkInResident,
          aScan(app, limited.communityId, id, { residentId: guest.residentId }),
          limited.organizer,
        ),
      ),
    );
    expect(answers.map(({ points }) => points)).toEqual([20, 10, 0]);
    expect(answers[2]?.because.map((reason) => reason.code)).toEqual(['limit_reached']);
    expect(answers[2]?.transferId).toBeNull();
  });

  it('answers 404 to strangers of the community and 401 without sign-in', async () => {
    await begin();
    const elsewhere = await aProgramme(app);
    const input = await scanCode();
    expect(await app.refusal(checkInResident, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(checkInResident, input, resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(checkInResident, input, elsewhere.organizer)).toMatchObject({
      status: 404,
    });
    const foreign = aScan(app, elsewhere.communityId, sessionId, {
      residentId: resident.residentId,
    });
    expect(await app.refusal(checkInResident, foreign, elsewhere.organizer)).toMatchObject({
      code: 'request/not_found',
    });
  });

  it('refuses input that is not a scan', async () => {
    await begin();
    const input = { params: { communityId, sessionId }, body: { requestId: randomUUID() } };
    expect(await app.refusal(checkInResident, input, programme.organizer)).toMatchObject({
      status: 400,
      code: 'request/invalid',
    });
  });
});
