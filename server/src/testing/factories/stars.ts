import { randomUUID } from 'node:crypto';
import {
  applyForStar,
  decideStarObjection,
  listStars,
  objectToStar,
  readMyStars,
  readStarNotice,
} from '@linli/contract/stars';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { stepStars } from '../../stars/step-stars';
import type { Caller, TestApp } from '../test-app';
import { aProgramme, type Programme } from './attendance';
import { aResident, type TestResident } from './residents';

/** Points of a life make one, two and three stars, after three days of notice. */
export const pointsStars: StarScheme = {
  key: 'points_stars',
  name: { zh: '积分星级', en: 'Points stars' },
  granting: 'automatic',
  stepByStep: true,
  noticeDays: 3,
  canBeLost: false,
  stars: [100, 200, 300].map((min, place) => ({
    star: place + 1,
    name: { zh: `${'一二三'[place]}星`, en: `${place + 1} stars` },
    metrics: [{ kind: 'points_earned', min, period: 'life' }],
  })),
};

export interface Starry extends Programme {
  /** Somebody else of the committee. */
  readonly other: TestResident;
}

export async function aStarry(app: TestApp, change: Partial<StarScheme> = {}): Promise<Starry> {
  const starSchemes = [{ ...pointsStars, ...change }];
  const programme = await aProgramme(app, (rulebook) => ({ ...rulebook, starSchemes }));
  const { communityId } = programme;
  const other = await aResident(app, communityId, { name: '方正', roles: ['committee'] });
  return { ...programme, other };
}

/** The job, at a moment. */
export function stepAt(app: TestApp, { communityId }: Programme, now: string): Promise<number> {
  const context = { ids: app.ids, now: new Date(now), after: () => undefined };
  return app.database.transaction(communityId, (tx) => stepStars({ tx, ...context }));
}

const input = <Body extends object>(communityId: string, body: Body) => ({
  params: { communityId },
  query: {},
  body,
});

export const myStars = (app: TestApp, { communityId }: Programme, by: Caller) =>
  app.call(readMyStars, input(communityId, {}), by);

export const noticeBoard = (app: TestApp, { communityId }: Programme) =>
  app.call(readStarNotice, input(communityId, {}));

export const starList = (
  app: TestApp,
  { communityId }: Programme,
  by: Caller,
  shelf: 'notice' | 'held' = 'notice',
) => app.call(listStars, { params: { communityId }, query: { shelf, limit: 30 }, body: {} }, by);

export const application = (communityId: string, schemeKey = pointsStars.key) => ({
  params: { communityId, schemeKey },
  query: {},
  body: { requestId: randomUUID() },
});

export const apply = (app: TestApp, { communityId }: Programme, by: Caller) =>
  app.call(applyForStar, application(communityId), by);

export const objection = (communityId: string, proposalId: string) => ({
  params: { communityId, proposalId },
  query: {},
  body: { requestId: randomUUID(), reason: '那几次巡逻我没有见到他。' },
});

export const object = (app: TestApp, { communityId }: Programme, id: string, by: Caller) =>
  app.call(objectToStar, objection(communityId, id), by);

export const verdict = (communityId: string, objectionId: string, holds: boolean) => ({
  params: { communityId, objectionId },
  query: {},
  body: { requestId: randomUUID(), holds, answer: '查过签到，是两个人。' },
});

export const decide = (
  app: TestApp,
  { communityId }: Programme,
  objectionId: string,
  holds: boolean,
  by: Caller,
) => app.call(decideStarObjection, verdict(communityId, objectionId, holds), by);
