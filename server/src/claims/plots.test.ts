import { randomUUID } from 'node:crypto';
import { decideClaim, endPlot, listPlots } from '@linli/contract/claim-reviews';
import { endMyPlot, listMyClaims, sendClaim } from '@linli/contract/claims';
import { listMyNotifications } from '@linli/contract/notifications';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aClaim,
  aClaimProgramme,
  adopt,
  type ClaimOptions,
  type ClaimProgramme,
  claimInput,
  onClaim,
} from '../testing/factories/claims';
import { anotherSignIn, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';
import { remindPlots } from './remind-plots';

let app: TestApp;
let programme: ClaimProgramme;
let communityId: string;
let resident: TestResident;
let neighbour: TestResident;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set(new Date('2026-03-10T01:00:00Z'));
  programme = await aClaimProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId);
  neighbour = await aResident(app, communityId, { name: '郑德福' });
});

const flowers = { ruleKey: 'test_plot', place: '3 号楼北花坛', words: '我来照看这块' };

const mine = (caller: Caller) =>
  app.call(listMyClaims, { params: { communityId }, query: {}, body: {} }, caller);
const onPlot = <Body extends object>(plotId: string, body: Body) => ({
  params: { communityId, plotId },
  query: {},
  body: { requestId: randomUUID(), ...body },
});

async function aPlot(): Promise<string> {
  const claimId = await aClaim(app, communityId, resident, flowers);
  await adopt(app, communityId, claimId, programme.committee);
  return (await mine(resident)).plots[0]?.id ?? '';
}

function proof(plotId: string, caller: Caller = resident, more: ClaimOptions = {}) {
  const options = { ruleKey: 'test_plot', place: '', words: '除了草，浇了水', plotId, ...more };
  return app.send(sendClaim, claimInput(app, communityId, options), caller);
}

async function titles(caller: Caller): Promise<string[]> {
  const input = { params: { communityId }, query: {}, body: {} };
  const { notifications } = await app.call(listMyNotifications, input, caller);
  return notifications.map(({ title }) => title.zh);
}

describe('a place taken on', () => {
  it('is asked for like any claim, earns nothing yet, and then is the resident’s', async () => {
    const claimId = await aClaim(app, communityId, resident, flowers);
    expect((await mine(resident)).claims[0]).toMatchObject({ kind: 'plot', state: 'sent' });
    expect(await adopt(app, communityId, claimId, programme.committee)).toEqual({
      state: 'adopted',
      points: null,
    });
    expect(await mine(resident)).toMatchObject({
      claims: [{ state: 'adopted', points: null }],
      plots: [{ place: '3 号楼北花坛', since: '2026-03-10', monthState: null }],
    });
    expect(await titles(resident)).toEqual(['认领成了']);
    const input = { params: { communityId }, query: {}, body: {} };
    const { plots } = await app.call(listPlots, input, programme.auditor);
    expect(plots).toMatchObject([{ residentName: '周桂兰', title: { zh: '认领绿化带' } }]);
    expect(await app.refusal(listPlots, input, resident)).toMatchObject({ status: 403 });
    expect(await app.refusal(listPlots, input)).toMatchObject({ status: 401 });
    const elsewhere = await aClaimProgramme(app);
    expect(await app.refusal(listPlots, input, elsewhere.committee)).toMatchObject({
      status: 404,
    });
  });

  it('is looked after by one, also when two are adopted at the same instant', async () => {
    const ids = [
      await aClaim(app, communityId, resident, flowers),
      await aClaim(app, communityId, neighbour, { ...flowers, place: '3号楼，北花坛' }),
    ];
    const yes = { outcome: 'adopt' as const, reason: '谢谢您' };
    const answers = await Promise.all([
      app.send(decideClaim, onClaim(communityId, ids[0] ?? '', yes), programme.committee),
      app.send(decideClaim, onClaim(communityId, ids[1] ?? '', yes), programme.colleague),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = claimInput(app, communityId, flowers);
    expect(await app.refusal(sendClaim, late, neighbour)).toMatchObject({
      code: 'claims/plot_taken',
    });
  });

  it('brings its points once a month, for the resident who looks after it', async () => {
    const plotId = await aPlot();
    expect(await proof(plotId, neighbour)).toMatchObject({ status: 404 });
    const both = await Promise.all([proof(plotId), proof(plotId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await proof(plotId)).toMatchObject({
      body: { error: { code: 'claims/plot_reported' } },
    });
    const { claims, plots } = await mine(resident);
    expect(plots[0]?.monthState).toBe('sent');
    expect(claims[0]).toMatchObject({ kind: 'deed', place: '3 号楼北花坛', plotId });
    expect(await adopt(app, communityId, claims[0]?.id ?? '', programme.committee)).toEqual({
      state: 'adopted',
      points: 50,
    });
    expect(await proof(plotId)).toMatchObject({ status: 409 });
    app.clock.set(new Date('2026-04-02T01:00:00Z'));
    const again = await anotherSignIn(app, resident.personId);
    expect(await proof(plotId, again)).toMatchObject({ status: 200 });
  });

  it('may send a month’s proof anew when it was declined', async () => {
    const plotId = await aPlot();
    await proof(plotId);
    const [claim] = (await mine(resident)).claims;
    const no = onClaim(communityId, claim?.id ?? '', {
      outcome: 'decline' as const,
      reason: '照片里看不出来',
    });
    await app.call(decideClaim, no, programme.committee);
    expect(await proof(plotId)).toMatchObject({ status: 200 });
  });

  it('is held to the rule’s own limit: two places are still one award a month', async () => {
    const first = await aPlot();
    const claimId = await aClaim(app, communityId, resident, { ...flowers, place: '西门草坪' });
    await adopt(app, communityId, claimId, programme.committee);
    const second = (await mine(resident)).plots.find(({ id }) => id !== first)?.id ?? '';
    await proof(first);
    await proof(second);
    const sent = (await mine(resident)).claims.filter(({ plotId }) => plotId !== null);
    await adopt(app, communityId, sent[0]?.id ?? '', programme.committee);
    const refused = onClaim(communityId, sent[1]?.id ?? '', { outcome: 'adopt', reason: '好的' });
    expect(await app.refusal(decideClaim, refused, programme.committee)).toMatchObject({
      code: 'rules/limit_reached',
    });
  });
});

describe('the end of an adoption', () => {
  it('comes from the resident, and then the place is free', async () => {
    const plotId = await aPlot();
    expect(await app.refusal(endMyPlot, onPlot(plotId, {}), neighbour)).toMatchObject({
      status: 404,
    });
    expect(await app.refusal(endMyPlot, onPlot(plotId, {}))).toMatchObject({ status: 401 });
    const input = onPlot(plotId, {});
    await app.call(endMyPlot, input, resident);
    await app.call(endMyPlot, input, resident);
    expect(await app.refusal(endMyPlot, onPlot(plotId, {}), resident)).toMatchObject({
      status: 404,
    });
    expect(await proof(plotId)).toMatchObject({ status: 404 });
    await aClaim(app, communityId, neighbour, flowers);
  });

  it('comes from the committee with a reason, never for their own', async () => {
    const plotId = await aPlot();
    const end = { reason: '这里要铺管道' };
    expect(await app.refusal(endPlot, onPlot(plotId, {}), programme.committee)).toMatchObject({
      code: 'request/invalid',
    });
    expect(await app.refusal(endPlot, onPlot(plotId, end), resident)).toMatchObject({
      status: 403,
    });
    const elsewhere = await aClaimProgramme(app);
    expect(await app.refusal(endPlot, onPlot(plotId, end), elsewhere.committee)).toMatchObject({
      status: 404,
    });
    const kin = await aResident(app, communityId, {
      name: '家人',
      phone: resident.phone,
      roles: ['committee'],
    });
    expect(await app.refusal(endPlot, onPlot(plotId, end), kin)).toMatchObject({
      code: 'claims/own_household',
    });
    await app.call(endPlot, onPlot(plotId, end), programme.committee);
    expect(await titles(resident)).toContain('认领的地方收回了');
    expect((await mine(resident)).plots).toEqual([]);
  });
});

describe('remindPlots', () => {
  const remind = (at: string) => {
    app.clock.set(new Date(at));
    return app.database.transaction(communityId, (tx) =>
      remindPlots({
        tx,
        now: app.clock.now(),
        ids: app.ids,
        after: (event) => app.events.push(event),
      }),
    );
  };

  it('tells once a month, seven days before its end, who has sent nothing', async () => {
    await aPlot();
    expect(await remind('2026-03-24T15:59:00Z')).toBe(0);
    expect(await remind('2026-03-24T16:00:00Z')).toBe(1);
    await remind('2026-03-29T01:00:00Z');
    const caller = await anotherSignIn(app, resident.personId);
    const told = (await titles(caller)).filter((title) => title === '这个月还没有报认领的地方');
    expect(told).toHaveLength(1);
    expect(await remind('2026-04-27T01:00:00Z')).toBe(1);
  });

  it('leaves in peace who has sent theirs, and who began in the last days', async () => {
    const plotId = await aPlot();
    await proof(plotId);
    expect(await remind('2026-03-27T01:00:00Z')).toBe(0);
    const late = await aResident(app, communityId, { name: '新来的' });
    const chair = await anotherSignIn(app, programme.committee.personId);
    const claimId = await aClaim(app, communityId, late, { ...flowers, place: '南坡' });
    await adopt(app, communityId, claimId, chair);
    expect(await remind('2026-03-30T01:00:00Z')).toBe(0);
    expect(await remind('2026-04-30T01:00:00Z')).toBe(2);
  });
});
