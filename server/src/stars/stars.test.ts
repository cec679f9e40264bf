import { readToday } from '@linli/contract/reports';
import {
  applyForStar,
  decideStarObjection,
  listStars,
  objectToStar,
  readMyStars,
  readStarNotice,
} from '@linli/contract/stars';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { postDeeds } from '../testing/factories/deeds';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import {
  application,
  apply,
  aStarry,
  decide,
  myStars,
  object,
  objection,
  type Starry,
  starList,
  stepAt,
  verdict,
} from '../testing/factories/stars';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const DAY_ONE = '2026-10-28T02:00:00.000Z';
const DAY_FIVE = '2026-11-01T02:00:00.000Z';
const DAY_NINE = '2026-11-05T02:00:00.000Z';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: new Date(DAY_ONE) });
});
afterAll(() => app.close());

async function someone(starry: Starry, points: number): Promise<TestResident> {
  const resident = await aResident(app, starry.communityId);
  const { residentId } = resident;
  if (points > 0) await postDeeds(app, starry.communityId, [{ residentId, points }]);
  return resident;
}

/** A star in its notice. */
async function aProposal(starry: Starry) {
  const resident = await someone(starry, 120);
  await stepAt(app, starry, DAY_ONE);
  const { stars } = await starList(app, starry, starry.committee);
  const own = stars.find(({ residentId }) => residentId === resident.residentId);
  return { resident, proposalId: own?.id ?? '' };
}

async function objectionOf(starry: Starry, proposalId: string): Promise<string> {
  const { stars } = await starList(app, starry, starry.committee);
  return stars.find(({ id }) => id === proposalId)?.objections[0]?.id ?? '';
}

async function toldOf({ residentId }: TestResident): Promise<string[]> {
  const rows = await app.owner.rows<{ title: string; body: string }>(sql`
    select title->>'zh' as title, body->>'zh' as body from notification
    where resident_id = ${residentId} order by id`);
  return rows.map(({ title, body }) => `${title} ${body}`);
}

async function newestOf({ residentId }: TestResident): Promise<string | undefined> {
  const row = await app.owner.row<{ text: string }>(sql`
    select kind || ' ' || star as text from star_event where resident_id = ${residentId}
    order by number desc limit 1`);
  return row?.text;
}

async function at<Result>(now: string, work: () => Promise<Result>): Promise<Result> {
  app.clock.set(new Date(now));
  try {
    return await work();
  } finally {
    app.clock.set(new Date(DAY_ONE));
  }
}

describe('applyForStar', () => {
  it('is refused with what is missing, and begins the notice once it is reached', async () => {
    const starry = await aStarry(app, { granting: 'application' });
    const { communityId } = starry;
    const resident = await someone(starry, 60);
    expect(await app.refusal(applyForStar, application(communityId), resident)).toMatchObject({
      status: 409,
      code: 'stars/not_reached',
      details: { missingZh: '40 积分', missingEn: '40 points' },
    });
    await postDeeds(app, communityId, [{ residentId: resident.residentId, points: 60 }]);
    await stepAt(app, starry, DAY_ONE);
    expect(await newestOf(resident)).toBe(undefined);
    expect((await myStars(app, starry, resident)).schemes[0]?.mayApply).toBe(true);
    const wish = application(communityId);
    const answer = await app.call(applyForStar, wish, resident);
    expect(answer).toMatchObject({ star: 1, kind: 'proposed', noticeUntil: '2026-10-31' });
    expect(await app.call(applyForStar, wish, resident)).toEqual(answer);
    expect(await app.refusal(applyForStar, application(communityId), resident)).toMatchObject({
      code: 'stars/in_notice',
    });
    await stepAt(app, starry, DAY_FIVE);
    expect(await newestOf(resident)).toBe('granted 1');
  });

  it('grants one star an application, and none above the highest', async () => {
    const starry = await aStarry(app, { granting: 'application', noticeDays: 0 });
    const resident = await someone(starry, 900);
    const granted = [];
    for (let times = 0; times < 3; times += 1) granted.push(await apply(app, starry, resident));
    expect(granted.map(({ star, kind }) => `${kind} ${star}`)).toEqual([
      'granted 1',
      'granted 2',
      'granted 3',
    ]);
    const over = await app.refusal(applyForStar, application(starry.communityId), resident);
    expect(over.code).toBe('stars/nothing_above');
  });

  it('takes one of several at the same moment', async () => {
    const starry = await aStarry(app, { granting: 'application' });
    const resident = await someone(starry, 120);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        app.send(applyForStar, application(starry.communityId), resident),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('is for residents, by schemes of the rules that are granted so', async () => {
    const starry = await aStarry(app);
    const { communityId } = starry;
    const resident = await someone(starry, 120);
    const refusals = [
      await app.refusal(applyForStar, application(communityId), resident),
      await app.refusal(applyForStar, application(communityId, 'nothing'), resident),
      await app.refusal(applyForStar, application(communityId)),
      await app.refusal(applyForStar, application(await aCommunity(app)), resident),
      await app.refusal(applyForStar, { ...application(communityId), body: {} }, resident),
      await app.refusal(readMyStars, { params: { communityId } }),
    ];
    expect(refusals.map(({ status, code }) => `${status} ${code}`)).toEqual([
      '409 stars/by_itself',
      '404 request/not_found',
      '401 access/not_signed_in',
      '404 request/not_found',
      '400 request/invalid',
      '401 access/not_signed_in',
    ]);
  });
});

async function waitsToday({ communityId, other }: Starry): Promise<number | undefined> {
  const { todos } = await app.call(
    readToday,
    { params: { communityId }, query: {}, body: {} },
    other,
  );
  return todos.find(({ kind }) => kind === 'star_objections_waiting')?.count;
}

describe('an objection', () => {
  it('holds the star up; upheld it ends the proposal until the resident asks anew', async () => {
    const starry = await aStarry(app);
    const { resident, proposalId } = await aProposal(starry);
    const neighbour = await someone(starry, 0);
    await object(app, starry, proposalId, neighbour);
    await stepAt(app, starry, DAY_FIVE);
    expect(await newestOf(resident)).toBe('proposed 1');
    expect((await myStars(app, starry, resident)).schemes[0]?.inNotice?.isObjectedTo).toBe(true);
    const objectionId = await objectionOf(starry, proposalId);
    expect(await waitsToday(starry)).toBe(1);
    await decide(app, starry, objectionId, true, starry.committee);
    expect(await waitsToday(starry)).toBe(undefined);
    expect(await newestOf(resident)).toBe('refused 1');
    await stepAt(app, starry, DAY_NINE);
    expect(await newestOf(resident)).toBe('refused 1');
    const [mine] = (await myStars(app, starry, resident)).schemes;
    expect(mine).toMatchObject({ held: null, inNotice: null, wasRefused: true, mayApply: true });
    await apply(app, starry, resident);
    await stepAt(app, starry, DAY_FIVE);
    expect(await newestOf(resident)).toBe('granted 1');
    expect(await toldOf(neighbour)).toEqual([
      '您对星级公示的意见有答复了 意见成立，这次不评。居委会的答复：查过签到，是两个人。',
    ]);
  });

  it('that is dismissed lets the star be granted', async () => {
    const starry = await aStarry(app);
    const { resident, proposalId } = await aProposal(starry);
    await object(app, starry, proposalId, starry.other);
    const objectionId = await objectionOf(starry, proposalId);
    const own = await app.refusal(
      decideStarObjection,
      verdict(starry.communityId, objectionId, false),
      starry.other,
    );
    expect(own.code).toBe('stars/own_objection');
    await decide(app, starry, objectionId, false, starry.committee);
    const again = verdict(starry.communityId, objectionId, true);
    expect(await app.refusal(decideStarObjection, again, starry.committee)).toMatchObject({
      code: 'stars/objection_over',
    });
    expect(await toldOf(resident)).toEqual([
      '积分星级公示中：一星 公示到 10 月 31 日。没有不同意见就评上。',
      '有人对您的星级提的意见，有结果了 ' +
        '意见没有成立，公示照常。居委会的答复：查过签到，是两个人。',
    ]);
    await stepAt(app, starry, DAY_FIVE);
    expect(await newestOf(resident)).toBe('granted 1');
  });

  it('is made once a person, within the notice, and not decided by the home', async () => {
    const starry = await aStarry(app);
    const { communityId } = starry;
    const { proposalId } = await aProposal(starry);
    const neighbour = await someone(starry, 0);
    const wish = objection(communityId, proposalId);
    expect(await app.call(objectToStar, wish, neighbour)).toEqual({ done: true });
    expect(await app.call(objectToStar, wish, neighbour)).toEqual({ done: true });
    const twice = await app.refusal(objectToStar, objection(communityId, proposalId), neighbour);
    expect(twice.code).toBe('stars/objected');
    const late = await at(DAY_FIVE, () =>
      app.refusal(objectToStar, objection(communityId, proposalId), starry.organizer),
    );
    expect(late.code).toBe('stars/notice_over');
    const { residentId } = starry.committee;
    await postDeeds(app, communityId, [{ residentId, points: 120 }]);
    await stepAt(app, starry, DAY_ONE);
    const { stars } = await starList(app, starry, starry.committee);
    const own = stars.find((one) => one.residentId === residentId)?.id ?? '';
    await object(app, starry, own, neighbour);
    const ownVerdict = verdict(communityId, await objectionOf(starry, own), false);
    const refused = await app.refusal(decideStarObjection, ownVerdict, starry.committee);
    expect(refused.code).toBe('deductions/own_home');
  });

  it('stays within its community and with those who may', async () => {
    const starry = await aStarry(app);
    const { communityId } = starry;
    const { resident, proposalId } = await aProposal(starry);
    await object(app, starry, proposalId, starry.other);
    const objectionId = await objectionOf(starry, proposalId);
    const abroad = await aStarry(app);
    const list = { params: { communityId }, query: { shelf: 'notice', limit: 30 } };
    const elsewhere = verdict(abroad.communityId, objectionId, false);
    const refusals = [
      await app.refusal(objectToStar, objection(communityId, app.ids.next()), resident),
      await app.refusal(objectToStar, objection(abroad.communityId, proposalId), abroad.committee),
      await app.refusal(objectToStar, objection(communityId, proposalId)),
      await app.refusal(decideStarObjection, verdict(communityId, objectionId, true), resident),
      await app.refusal(decideStarObjection, elsewhere, abroad.committee),
      await app.refusal(listStars, list, resident),
      await app.refusal(listStars, list, abroad.committee),
      await app.refusal(listStars, { ...list, query: { cursor: 'x' } }, starry.committee),
      await app.refusal(readStarNotice, { params: { communityId: app.ids.next() } }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([
      404, 404, 401, 403, 404, 403, 404, 400, 404,
    ]);
  });
});
