import { randomUUID } from 'node:crypto';
import {
  endConsent,
  giveConsent,
  listMyConsents,
  readConsentText,
  recordConsent,
  withdrawConsent,
} from '@linli/contract/safety';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { aConsent, consentGiven } from '../testing/factories/safety';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let parent: TestResident;
let minor: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

/** Mother and a pupil of twelve, on two phones and in one household. */
beforeEach(async () => {
  parent = await aResident(app, communityId, { name: '郑梅', birthDate: '1985-01-01' });
  minor = await aResident(app, communityId, { name: '郑小雨', birthDate: '2014-01-01' });
  await aHousehold(app, communityId, [parent.residentId, minor.residentId]);
});

const mine = (caller: TestResident) =>
  app.call(listMyConsents, { params: { communityId }, query: {}, body: {} }, caller);

function paper(change: Record<string, unknown> = {}) {
  const body = {
    ...aConsent(communityId, minor.residentId).body,
    guardianName: '郑大强',
    way: 'paper' as const,
    givenAt: app.clock.now().toISOString(),
    ...change,
  };
  return { params: { communityId }, query: {}, body };
}

const ending = (consentId: string) => ({
  params: { communityId, consentId },
  query: {},
  body: { requestId: randomUUID() },
});

describe('giveConsent', () => {
  it('is given by a grown-up of the household and read by both', async () => {
    const before = await mine(parent);
    expect(before.minors).toEqual([{ residentId: minor.residentId, name: '郑小雨', ageYears: 12 }]);
    expect(before.text.zh).toContain('监护人');
    const input = aConsent(communityId, minor.residentId, { textVersion: before.text.version });
    const answer = await app.call(giveConsent, input, parent);
    expect(answer).toMatchObject({ validUntil: '2027-03-10' });
    expect(await app.call(giveConsent, input, parent)).toEqual(answer);
    const row = {
      residentName: '郑小雨',
      guardianName: '郑梅',
      relation: 'parent',
      scope: 'year',
      way: 'app',
      withdrawnAt: null,
      textVersion: '2026-1',
    };
    expect((await mine(parent)).consents).toMatchObject([row]);
    const seen = await mine(minor);
    expect(seen.consents).toMatchObject([row]);
    expect(seen.minors).toEqual([]);
  });

  it('is given on the phone that a child shares', async () => {
    const child = await aResident(app, communityId, {
      name: '小表弟',
      birthDate: '2013-01-01',
      phone: parent.phone,
    });
    const consent = aConsent(communityId, child.residentId);
    expect((await app.send(giveConsent, consent, parent)).status).toBe(200);
  });

  it.each<[string, () => Promise<[Parameters<typeof aConsent>[1], TestResident]>, string]>([
    [
      'for a stranger’s child',
      async () => {
        const child = await aResident(app, communityId, { birthDate: '2014-01-01' });
        return [child.residentId, parent];
      },
      'safety/not_guardian',
    ],
    ['for a grown-up', async () => [parent.residentId, parent], 'safety/not_minor'],
    ['by the child', async () => [minor.residentId, minor], 'safety/guardian_is_minor'],
    [
      'by a sister who is a minor',
      async () => {
        const sister = await aResident(app, communityId, { birthDate: '2010-01-01' });
        await aHousehold(app, communityId, [minor.residentId, sister.residentId]);
        return [minor.residentId, sister];
      },
      'safety/guardian_is_minor',
    ],
    [
      'for someone whose age nobody knows',
      async () => {
        const unknown = await aResident(app, communityId, { phone: parent.phone, name: '没登记' });
        return [unknown.residentId, parent];
      },
      'safety/not_minor',
    ],
  ])('is refused %s', async (_, prepare, code) => {
    const [residentId, guardian] = await prepare();
    expect(
      await app.refusal(giveConsent, aConsent(communityId, residentId), guardian),
    ).toMatchObject({ status: 409, code });
  });

  it('names what its scope asks for, in the words that were read', async () => {
    const wrong: [Parameters<typeof aConsent>[2], number, string][] = [
      [{ scope: 'activity' }, 400, 'request/invalid'],
      [{ scope: 'year', category: 'basic' }, 400, 'request/invalid'],
      [{ scope: 'category' }, 400, 'request/invalid'],
      [{ scope: 'category', category: 'gone' }, 409, 'activities/category_unknown'],
      [{ scope: 'activity', activityId: randomUUID() }, 404, 'request/not_found'],
      [{ textVersion: '2025-1' }, 409, 'safety/consent_text_changed'],
    ];
    for (const [cover, status, code] of wrong) {
      const input = aConsent(communityId, minor.residentId, cover);
      expect(await app.refusal(giveConsent, input, parent)).toMatchObject({ status, code });
    }
    const input = aConsent(communityId, minor.residentId);
    expect(await app.refusal(giveConsent, input)).toMatchObject({ status: 401 });
    const stranger = (await aProgramme(app)).organizer;
    expect(await app.refusal(giveConsent, input, stranger)).toMatchObject({ status: 404 });
  });
});

describe('taking a consent back', () => {
  it('is for grown-ups of the family, once', async () => {
    const consentId = await consentGiven(app, communityId, minor.residentId, parent);
    const neighbour = await aResident(app, communityId);
    expect(await app.refusal(withdrawConsent, ending(consentId), neighbour)).toMatchObject({
      status: 404,
    });
    expect(await app.refusal(withdrawConsent, ending(consentId), minor)).toMatchObject({
      code: 'safety/not_guardian',
    });
    await app.call(withdrawConsent, ending(consentId), parent);
    expect((await mine(parent)).consents[0]?.withdrawnAt).not.toBeNull();
    expect(await app.refusal(withdrawConsent, ending(consentId), parent)).toMatchObject({
      code: 'safety/consent_ended',
    });
    expect(await app.refusal(withdrawConsent, ending(randomUUID()), parent)).toMatchObject({
      status: 404,
    });
  });

  it('can be written down by staff', async () => {
    const consentId = await consentGiven(app, communityId, minor.residentId, parent);
    const { organizer } = programme;
    expect(await app.refusal(endConsent, ending(consentId), parent)).toMatchObject({ status: 403 });
    await app.call(endConsent, ending(consentId), organizer);
    expect(await app.refusal(endConsent, ending(consentId), organizer)).toMatchObject({
      code: 'safety/consent_ended',
    });
    const stranger = (await aProgramme(app)).organizer;
    for (const refused of [
      await app.refusal(endConsent, ending(consentId), stranger),
      await app.refusal(endConsent, ending(randomUUID()), organizer),
    ]) {
      expect(refused).toMatchObject({ status: 404 });
    }
  });
});

describe('recordConsent', () => {
  it('is written down under the name of whoever did it', async () => {
    const text = await app.call(
      readConsentText,
      { params: { communityId }, query: {}, body: {} },
      programme.organizer,
    );
    const input = paper({ textVersion: text.version, way: 'on_the_spot' });
    const { consentId } = await app.call(recordConsent, input, programme.organizer);
    const row = await app.owner.row(sql`
      select way, guardian_name, recorded_by from guardian_consent where id = ${consentId}`);
    expect(row).toEqual({
      way: 'on_the_spot',
      guardianName: '郑大强',
      recordedBy: programme.organizer.personId,
    });
  });

  it('is about minors, and lies neither ahead nor far back', async () => {
    const { organizer } = programme;
    const at = (ms: number) => new Date(app.clock.now().getTime() + ms).toISOString();
    const refusal = (change: Record<string, unknown>) =>
      app.refusal(recordConsent, paper(change), organizer);
    expect(await refusal({ givenAt: at(600_000) })).toMatchObject({
      code: 'safety/given_in_future',
    });
    expect(await refusal({ givenAt: at(-400 * 86_400_000) })).toMatchObject({ status: 400 });
    expect(await refusal({ givenAt: '0001-01-01T00:00:00.000Z' })).toMatchObject({ status: 400 });
    expect(await refusal({ residentId: parent.residentId })).toMatchObject({
      code: 'safety/not_minor',
    });
    expect(await refusal({ residentId: randomUUID() })).toMatchObject({ status: 404 });
    expect(await app.refusal(recordConsent, paper())).toMatchObject({ status: 401 });
    expect(await app.refusal(recordConsent, paper(), parent)).toMatchObject({ status: 403 });
    const input = { params: { communityId } };
    expect(await app.refusal(readConsentText, input, parent)).toMatchObject({ status: 403 });
    const stranger = (await aProgramme(app)).organizer;
    expect(await app.refusal(recordConsent, paper(), stranger)).toMatchObject({ status: 404 });
  });
});
