import { randomUUID } from 'node:crypto';
import { changeContact, readContact } from '@linli/contract/contact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aCommunity } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
});
afterAll(() => app.close());

const at = (communityId: string, body: object = {}) => ({
  params: { communityId },
  query: {},
  body,
});

function change(contact: { phone: string | null; place: string | null }) {
  const body = { requestId: randomUUID(), ...contact };
  return { params: { communityId: programme.communityId }, query: {}, body };
}

describe('where the neighbourhood can be asked', () => {
  it('is set by the committee and read by anybody', async () => {
    const { communityId, committee } = programme;
    const input = change({ phone: '027-8234 5678', place: '居委会服务台，2 号楼底层' });
    expect(await app.call(changeContact, input, committee)).toEqual({ done: true });
    expect(await app.call(changeContact, input, committee)).toEqual({ done: true });
    expect(await app.call(readContact, { ...at(communityId), body: {} })).toEqual({
      communityName: '槐安里社区',
      phone: '02782345678',
      place: '居委会服务台，2 号楼底层',
      appealDays: 3,
      appealCounted: 'natural',
    });
    await app.call(changeContact, change({ phone: null, place: null }), committee);
    expect(await app.call(readContact, { ...at(communityId), body: {} })).toMatchObject({
      phone: null,
      place: null,
    });
    const lawless = await aCommunity(app);
    expect(await app.call(readContact, { ...at(lawless), body: {} })).toMatchObject({
      appealDays: null,
    });
  });

  it('is a number people can call, and the committee’s alone', async () => {
    const { committee, organizer } = programme;
    const elsewhere = await aProgramme(app);
    const input = change({ phone: '82345678', place: null });
    const refusal = (changed: object, by?: { token: string }) =>
      app.refusal(changeContact, changed, by);
    expect(await refusal(change({ phone: '不是号码', place: null }), committee)).toMatchObject({
      code: 'residents/phone_invalid',
    });
    expect(await refusal(change({ phone: '1', place: null }), committee)).toMatchObject({
      code: 'request/invalid',
    });
    expect(await refusal(input)).toMatchObject({ status: 401 });
    expect(await refusal(input, organizer)).toMatchObject({ status: 403 });
    expect(await refusal(input, elsewhere.committee)).toMatchObject({ status: 404 });
    const nowhere = at(randomUUID());
    expect(await app.refusal(readContact, nowhere)).toMatchObject({ status: 404 });
  });
});
