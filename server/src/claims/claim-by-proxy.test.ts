import { decideClaim, listClaims, readClaim } from '@linli/contract/claim-reviews';
import { listMyClaims, readMyClaim, sendClaim, withdrawClaim } from '@linli/contract/claims';
import { listMyProxies } from '@linli/contract/proxies';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aClaim,
  aClaimProgramme,
  adopt,
  aPhoto,
  type ClaimProgramme,
  claimInput,
  onClaim,
} from '../testing/factories/claims';
import { aProxy } from '../testing/factories/proxies';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: ClaimProgramme;
let communityId: string;
let resident: TestResident;
/** Sits in the committee and acts for her mother. */
let daughter: TestResident;
let acting: { token: string; actingFor: string };

beforeAll(async () => {
  app = await startTestApp();
  programme = await aClaimProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId, { name: '周桂兰' });
  daughter = await aResident(app, communityId, { name: '王秀英', roles: ['committee'] });
  acting = await aProxy(app, communityId, resident, daughter);
  // She has moved out since, so that nothing but the binding stands between them.
  await app.owner.run(sql`
    update resident set household_id = null where id = ${daughter.residentId}`);
});
afterAll(() => app.close());

const here = () => ({ params: { communityId }, query: {}, body: {} });

it('is the resident’s claim, with the proxy’s photo and name', async () => {
  // A photo is nobody's until a claim names it: it is sent as oneself.
  const photoIds = [await aPhoto(app, communityId, daughter)];
  const claimId = await aClaim(app, communityId, acting, { photoIds });
  const { claims } = await app.call(listMyClaims, here(), resident);
  expect(claims).toMatchObject([{ id: claimId, recordedByName: '王**', photos: [{}] }]);
  expect((await app.call(listMyClaims, here(), daughter)).claims).toEqual([]);
  const own = { params: { communityId, claimId }, query: {}, body: {} };
  await app.call(readMyClaim, own, acting);
  expect(await app.refusal(readMyClaim, own, daughter)).toMatchObject({ status: 404 });
  const waiting = { ...here(), query: { shelf: 'waiting' as const, limit: 20 } };
  const listed = await app.call(listClaims, waiting, programme.committee);
  expect(listed.claims[0]).toMatchObject({ residentName: '周桂兰', recordedByName: '王秀英' });
  expect(await app.call(readClaim, own, programme.committee)).toMatchObject({ way: 'proxy' });
  const { acts } = await app.call(listMyProxies, here(), resident);
  expect(acts[0]).toMatchObject({ what: { zh: '申报' }, by: { zh: '由女儿王** 代办' } });
  await app.call(withdrawClaim, onClaim(communityId, claimId, {}), acting);
});

it('is reviewed neither by who sent it nor by anybody who acts for the resident', async () => {
  const decision = (claimId: string) =>
    onClaim(communityId, claimId, { outcome: 'decline', reason: '不属实' } as const);
  const sent = await aClaim(app, communityId, acting, { place: '东门' });
  expect(await app.refusal(decideClaim, decision(sent), daughter)).toMatchObject({
    code: 'claims/own_record',
  });
  const own = await aClaim(app, communityId, resident, { place: '西门' });
  expect(await app.refusal(decideClaim, decision(own), daughter)).toMatchObject({
    code: 'claims/own_household',
  });
  const seen = { params: { communityId, claimId: own }, query: {}, body: {} };
  expect(await app.call(readClaim, seen, daughter)).toMatchObject({
    next: 'nothing',
    objection: 'claims/own_household',
  });
  // Nor the other way round: nobody decides for the one who decides for them.
  const hers = await aClaim(app, communityId, daughter, { place: '南门' });
  await app.call(decideClaim, decision(hers), programme.committee);
  await adopt(app, communityId, own, programme.committee, 20);
});

it('needs the resident’s word for claims', async () => {
  const one = await aResident(app, communityId, { name: '许国平' });
  const other = await aResident(app, communityId, { name: '许小敏' });
  const reader = await aProxy(app, communityId, one, other, { deeds: ['see_balance'] });
  expect(await app.refusal(sendClaim, claimInput(app, communityId), reader)).toMatchObject({
    code: 'proxies/deed_not_agreed',
    details: { deedZh: '申报积分' },
  });
});
