import { randomUUID } from 'node:crypto';
import { planActivity, planSession, signUp, updateActivity } from '@linli/contract/activities';
import { checkInResident } from '@linli/contract/attendance';
import { addDossierEntries, withdrawDossierEntry } from '@linli/contract/dossiers';
import { endPolicy, withdrawConsent } from '@linli/contract/safety';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aScan,
  aSession,
  memberCodeOf,
  type Programme,
  type SessionOptions,
} from '../testing/factories/attendance';
import { aResident, type ResidentOptions, type TestResident } from '../testing/factories/residents';
import { anEntry, aPolicy, consentGiven } from '../testing/factories/safety';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const MINUTE_MS = 60_000;
const RISK = '夜里两人结伴，穿反光背心';

let app: TestApp;
let programme: Programme;
let communityId: string;

/** Tuesday 10 March 2026, nine in the morning. */
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  programme = await aProgramme(app);
  communityId = programme.communityId;
});

const born = (birthDate: string, options: ResidentOptions = {}) =>
  aResident(app, communityId, { birthDate, ...options });

const planned = (asks: SessionOptions['asks'] = {}) =>
  aSession(app, programme, { asks: { riskText: RISK, ...asks } });

function signing(sessionId: string, agreedRiskText?: string) {
  const body = { requestId: randomUUID(), agreedRiskText };
  return { params: { communityId, sessionId }, query: {}, body };
}

/** The same question asked at sign-up and at the scan; undefined where both let them in. */
async function verdict(sessionId: string, resident: TestResident): Promise<string | undefined> {
  const input = signing(sessionId, RISK);
  const signed = await app.send(signUp, input, resident);
  const { residentId } = resident;
  const scan = aScan(app, communityId, sessionId, { residentId, way: 'phone' });
  const scanned = await app.send(checkInResident, scan, programme.organizer);
  const codes = [signed, scanned].map(
    ({ body }) => (body as { error?: { code: string } }).error?.code,
  );
  expect(codes[0]).toBe(codes[1]);
  return codes[0];
}

function creditedTo({ residentId }: TestResident) {
  return app.owner.rows(sql`select id from transfer where resident_id = ${residentId}`);
}

describe('who may take part, at sign-up as at the scan', () => {
  it.each<[string, string, SessionOptions['asks'], string | undefined]>([
    ['grown up today', '2008-03-10', {}, undefined],
    ['grown up tomorrow', '2008-03-11', {}, 'safety/needs_consent'],
    ['born on 29 February, grown up since 1 March', '2008-02-29', {}, undefined],
    ['8 today', '2018-03-10', {}, 'safety/needs_consent'],
    ['8 tomorrow', '2018-03-11', {}, 'safety/needs_company'],
    ['at the least age', '2010-03-10', { minAge: 16 }, 'safety/needs_consent'],
    ['below the least age', '2010-03-11', { minAge: 16 }, 'safety/too_young'],
    ['at the greatest age', '1956-03-10', { maxAge: 70 }, undefined],
    ['above the greatest age', '1955-03-10', { maxAge: 70 }, 'safety/too_old'],
  ])('%s', async (_, birthDate, asks, code) => {
    const person = await born(birthDate);
    expect(await verdict(await planned(asks), person)).toBe(code);
    expect(await creditedTo(person)).toHaveLength(code === undefined ? 1 : 0);
  });

  it('asks the age of nobody where it decides nothing', async () => {
    const unknown = await aResident(app, communityId);
    expect(await verdict(await planned(), unknown)).toBeUndefined();
    expect(await verdict(await planned({ minAge: 16 }), unknown)).toBe('safety/age_unknown');
  });

  it('lets nobody under 18 into danger, whoever agrees and comes along', async () => {
    await aPolicy(app, programme);
    const minor = await born('2009-06-01');
    const parent = await born('1980-01-01');
    await aHousehold(app, communityId, [minor.residentId, parent.residentId]);
    await consentGiven(app, communityId, minor.residentId, parent);
    const patrol = await planned({ riskLevel: 'high' });
    expect(await verdict(patrol, parent)).toBeUndefined();
    expect(await verdict(patrol, minor)).toBe('safety/minor_at_high_risk');
    expect(await creditedTo(minor)).toEqual([]);
  });

  it('opens danger only under a policy that covers day, kind and age', async () => {
    const { committee } = programme;
    const body = {
      requestId: randomUUID(),
      title: '高空清洁',
      description: '',
      category: 'basic' as const,
      ruleKey: 'patrol',
      place: '3 号楼',
      capacity: null,
      riskLevel: 'high' as const,
      riskText: RISK,
      firstStartsAt: app.clock.now().toISOString(),
      durationMinutes: 120,
    };
    const plan = () => ({
      params: { communityId },
      query: {},
      body: { ...body, requestId: randomUUID() },
    });
    const day = { code: 'activities/not_covered', details: { day: '2026-03-10' } };
    expect(await app.refusal(planActivity, plan(), committee)).toMatchObject(day);
    await aPolicy(app, programme, { categories: ['culture'] });
    await aPolicy(app, programme, { untilOn: '2026-03-09' });
    expect(await app.refusal(planActivity, plan(), committee)).toMatchObject(day);
    const policyId = await aPolicy(app, programme, { maxAge: 65 });
    const { activityId, sessionIds } = await app.call(planActivity, plan(), committee);
    const [sessionId = ''] = sessionIds;
    const old = await born('1960-03-10');
    expect(await verdict(sessionId, old)).toBe('safety/insurance_age');
    expect(await verdict(sessionId, await born('1961-03-10'))).toBeUndefined();
    const next = {
      params: { communityId, activityId },
      query: {},
      body: {
        requestId: randomUUID(),
        startsAt: '2027-01-02T01:00:00.000Z',
        durationMinutes: 60,
      },
    };
    expect(await app.refusal(planSession, next, committee)).toMatchObject({
      code: 'activities/not_covered',
      details: { day: '2027-01-02' },
    });
    const params = { communityId, policyId };
    await app.call(endPolicy, { params, query: {}, body: { requestId: randomUUID() } }, committee);
    expect(await verdict(sessionId, await born('1980-01-01'))).toBe('safety/not_insured');
  });

  it('raises the risk of a planned activity only under a policy', async () => {
    const sessionId = await aSession(app, programme, { startsInMinutes: 60 });
    const row = await app.owner.row<{ activityId: string }>(sql`
      select activity_id from session where id = ${sessionId}`);
    const raise = (riskText?: string) => ({
      params: { communityId, activityId: row?.activityId ?? '' },
      query: {},
      body: { requestId: randomUUID(), riskLevel: 'high' as const, riskText },
    });
    const { committee } = programme;
    expect(await app.refusal(updateActivity, raise(), committee)).toMatchObject({ status: 400 });
    expect(await app.refusal(updateActivity, raise(RISK), committee)).toMatchObject({
      code: 'activities/not_covered',
    });
    await aPolicy(app, programme);
    expect(await app.call(updateActivity, raise(RISK), committee)).toEqual({ done: true });
    const apart = { ...raise(RISK), body: { requestId: randomUUID(), minAge: 60, maxAge: 16 } };
    expect(await app.refusal(updateActivity, apart, committee)).toMatchObject({
      code: 'activities/ages_apart',
    });
  });

  it('asks for a paper that is valid on the day', async () => {
    const sessionId = await planned({ requiredQualification: 'medical' });
    const doctor = await born('1970-01-01');
    expect(await verdict(sessionId, doctor)).toBe('safety/not_qualified');
    const enter = (change: Parameters<typeof anEntry>[2]) =>
      app.call(
        addDossierEntries,
        anEntry(communityId, [doctor.residentId], change),
        programme.committee,
      );
    await enter({ qualification: 'legal' });
    await enter({ validUntil: '2026-03-09' });
    expect(await verdict(sessionId, doctor)).toBe('safety/not_qualified');
    await enter({ validUntil: '2026-03-10' });
    const entry = await app.owner.row<{ id: string }>(sql`
      select id from dossier_entry
      where resident_id = ${doctor.residentId} and valid_until = '2026-03-10'`);
    const withdrawal = {
      params: { communityId, entryId: entry?.id ?? '' },
      query: {},
      body: { requestId: randomUUID(), reason: '证书是别人的' },
    };
    await app.call(withdrawDossierEntry, withdrawal, programme.committee);
    expect(await verdict(sessionId, doctor)).toBe('safety/not_qualified');
    await enter({ validUntil: '2030-01-01' });
    expect(await verdict(sessionId, doctor)).toBeUndefined();
  });

  it('asks for the training by its name', async () => {
    const sessionId = await planned({ requiredTraining: '急救' });
    const helper = await born('1990-01-01');
    const input = signing(sessionId);
    expect(await app.refusal(signUp, input, helper)).toMatchObject({
      code: 'safety/not_trained',
      details: { training: '急救' },
    });
    const about = { kind: 'training' as const, title: '急救', minutes: 240 };
    const entry = anEntry(communityId, [helper.residentId], about);
    await app.call(addDossierEntries, entry, programme.committee);
    expect(await verdict(sessionId, helper)).toBeUndefined();
  });
});

describe('company of a grown-up', () => {
  it('is a place taken first, and then somebody who is there', async () => {
    const child = await born('2020-01-01');
    const parent = await born('1985-01-01');
    await aHousehold(app, communityId, [child.residentId, parent.residentId]);
    const sessionId = await planned();
    expect(await app.refusal(signUp, signing(sessionId), child)).toMatchObject({
      code: 'safety/needs_company',
      details: { residentId: child.residentId },
    });
    await app.call(signUp, signing(sessionId), parent);
    await app.call(signUp, signing(sessionId), child);
    const scan = ({ residentId }: TestResident) =>
      aScan(app, communityId, sessionId, { residentId, way: 'phone' });
    expect(await app.refusal(checkInResident, scan(child), programme.organizer)).toMatchObject({
      code: 'safety/needs_company',
    });
    await app.call(checkInResident, scan(parent), programme.organizer);
    // The rules double what parent and child do together.
    expect(await app.call(checkInResident, scan(child), programme.organizer)).toMatchObject({
      points: 40,
    });
  });

  it('is no company when it is a child as well', async () => {
    const child = await born('2020-01-01');
    const sister = await born('2010-01-01');
    const phone = await born('1985-01-01');
    const cousin = await born('2011-01-01', { name: '小表妹', phone: phone.phone });
    await aHousehold(app, communityId, [child.residentId, sister.residentId]);
    await consentGiven(app, communityId, cousin.residentId, phone);
    const sessionId = await planned();
    expect(await verdict(sessionId, sister)).toBe('safety/needs_consent');
    expect(await verdict(sessionId, cousin)).toBeUndefined();
    expect(await verdict(sessionId, child)).toBe('safety/needs_company');
  });

  it('counts when both are scanned in the same moment, the grown-up first', async () => {
    const parent = await born('1985-01-01');
    const child = await born('2020-01-01', { name: '小明', phone: parent.phone });
    const sessionId = await planned();
    const send = async (resident: TestResident) => {
      const code = await memberCodeOf(app, resident);
      return app.send(
        checkInResident,
        aScan(app, communityId, sessionId, { code }),
        programme.organizer,
      );
    };
    const answers = await Promise.all([send(parent), send(child)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('a guardian’s consent', () => {
  it('covers what it says and stops when it is taken back', async () => {
    const minor = await born('2010-01-01');
    const parent = await born('1985-01-01');
    await aHousehold(app, communityId, [minor.residentId, parent.residentId]);
    const [one, other] = [await planned(), await planned()];
    const row = await app.owner.row<{ activityId: string }>(sql`
      select activity_id from session where id = ${one}`);
    const activityId = row?.activityId ?? '';
    const consentId = await consentGiven(app, communityId, minor.residentId, parent, {
      scope: 'activity',
      activityId,
    });
    expect(await verdict(other, minor)).toBe('safety/needs_consent');
    expect(await verdict(one, minor)).toBeUndefined();
    app.clock.advanceMs(MINUTE_MS);
    await consentGiven(app, communityId, minor.residentId, parent, {
      scope: 'category',
      category: 'culture',
    });
    expect(await verdict(other, minor)).toBe('safety/needs_consent');
    const params = { communityId, consentId };
    const body = { requestId: randomUUID() };
    await app.call(withdrawConsent, { params, query: {}, body }, parent);
    const again = await aSession(app, programme);
    await app.owner.run(sql`
      update session set activity_id = ${activityId} where id = ${again}`);
    expect(await verdict(again, minor)).toBe('safety/needs_consent');
  });

  it('that came after an offline scan does not make it right', async () => {
    const minor = await born('2010-01-01');
    const parent = await born('1985-01-01');
    await aHousehold(app, communityId, [minor.residentId, parent.residentId]);
    const sessionId = await planned();
    const scannedAt = app.clock.now();
    app.clock.advanceMs(30 * MINUTE_MS);
    await consentGiven(app, communityId, minor.residentId, parent);
    app.clock.advanceMs(MINUTE_MS);
    const { residentId } = minor;
    const options = { residentId, way: 'phone' as const, scannedAt, offline: true };
    const scan = aScan(app, communityId, sessionId, options);
    expect(await app.refusal(checkInResident, scan, programme.organizer)).toMatchObject({
      status: 409,
      code: 'safety/needs_consent',
      details: { residentId },
    });
    expect(await creditedTo(minor)).toEqual([]);
    expect(await verdict(sessionId, minor)).toBeUndefined();
  });
});

describe('the risk', () => {
  it('is agreed to in the very words that stand there', async () => {
    const sessionId = await planned({ riskLevel: 'some' });
    const person = await born('1990-01-01');
    for (const words of [undefined, '', `${RISK}。`]) {
      expect(await app.refusal(signUp, signing(sessionId, words), person)).toMatchObject({
        status: 409,
        code: 'safety/risk_not_agreed',
      });
    }
    await app.call(signUp, signing(sessionId, RISK), person);
    const row = await app.owner.row(sql`
      select risk_text_agreed from signup where resident_id = ${person.residentId}`);
    expect(row).toEqual({ riskTextAgreed: RISK });
  });

  it('is not asked about where there is none', async () => {
    const person = await born('1990-01-01');
    const sessionId = await planned();
    expect(await app.call(signUp, signing(sessionId), person)).toEqual({ done: true });
  });
});
