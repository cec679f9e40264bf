import { randomUUID } from 'node:crypto';
import { decideClaim, settleClaim } from '@linli/contract/claim-reviews';
import { readMyClaim, sendClaim, uploadClaimPhoto } from '@linli/contract/claims';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { aJpeg } from '../pictures';
import type { Caller, TestApp } from '../test-app';
import { aProgramme, type Programme } from './attendance';
import { aResident, type TestResident } from './residents';

/** A programme with every kind of claim, and the people who review them. */
export interface ClaimProgramme extends Programme {
  readonly colleague: TestResident;
  readonly representative: TestResident;
  readonly auditor: TestResident;
}

export async function aClaimProgramme(
  app: TestApp,
  change: (rulebook: Rulebook) => Rulebook = (rulebook) => rulebook,
): Promise<ClaimProgramme> {
  const programme = await aProgramme(app, (rulebook) =>
    change({ ...rulebook, rules: [...rulebook.rules, ...claimRules] }),
  );
  const { communityId } = programme;
  return {
    ...programme,
    colleague: await aResident(app, communityId, { name: '韩雪', roles: ['committee'] }),
    representative: await aResident(app, communityId, {
      name: '许国平',
      roles: ['representative'],
    }),
    auditor: await aResident(app, communityId, { name: '何秋实', roles: ['auditor'] }),
  };
}

/** Beside the adopted suggestion of the published example, 20 to 100 points. */
const claimRules: EarningRule[] = [
  fixedRule('test_litter', 201, '报告乱扔垃圾', 10),
  {
    ...fixedRule('test_clue', 202, '提供安全线索', 20),
    reviewers: 'committee_and_representatives',
  },
  {
    ...fixedRule('test_plot', 203, '认领绿化带', 50),
    adoption: { remindDaysBefore: 7 },
    limits: [{ counts: 'deeds', per: 'month', max: 1, whenReached: 'refuse', scope: 'resident' }],
  },
];

function fixedRule(key: string, number: number, zh: string, points: number): EarningRule {
  return {
    key,
    number,
    category: 'basic',
    name: { zh, en: key },
    deedUnit: { zh: '次', en: 'time' },
    deed: 'claim',
    awardOn: 'review',
    points: { parts: [{ kind: 'per_deed', points }] },
    limits: [],
    multipliers: 'none',
  };
}

export async function aPhoto(
  app: TestApp,
  communityId: string,
  caller: Caller,
  bytes?: Buffer,
): Promise<string> {
  const photoId = randomUUID();
  const body = (bytes ?? (await aJpeg())) as never;
  await app.call(uploadClaimPhoto, { params: { communityId, photoId }, query: {}, body }, caller);
  return photoId;
}

export interface ClaimOptions {
  readonly requestId?: string;
  readonly ruleKey?: string;
  readonly place?: string;
  readonly words?: string;
  readonly photoIds?: string[];
  readonly plotId?: string;
  readonly writtenAt?: Date;
}

export function claimInput(app: TestApp, communityId: string, options: ClaimOptions = {}) {
  const { writtenAt = app.clock.now(), plotId, ...given } = options;
  return {
    params: { communityId },
    query: {},
    body: {
      requestId: randomUUID(),
      ruleKey: 'suggestion_adopted',
      place: '3 号楼东侧',
      words: '建一个社区共享工具箱',
      photoIds: [],
      writtenAt: writtenAt.toISOString(),
      ...(plotId === undefined ? {} : { plotId }),
      ...given,
    },
  };
}

export async function aClaim(
  app: TestApp,
  communityId: string,
  resident: Caller,
  options: ClaimOptions = {},
): Promise<string> {
  const input = claimInput(app, communityId, options);
  return (await app.call(sendClaim, input, resident)).claimId;
}

/** The input of a deed upon one claim. */
export function onClaim<Body extends object>(communityId: string, claimId: string, body: Body) {
  return {
    params: { communityId, claimId },
    query: {},
    body: { requestId: randomUUID(), ...body },
  };
}

export function adopt(
  app: TestApp,
  communityId: string,
  claimId: string,
  reviewer: Caller,
  points?: number,
) {
  const chosen = points === undefined ? {} : { points };
  const decision = { outcome: 'adopt' as const, reason: '办成了，大家都用得上', ...chosen };
  return app.call(decideClaim, onClaim(communityId, claimId, decision), reviewer);
}

export function agree(app: TestApp, communityId: string, claimId: string, reviewer: Caller) {
  const yes = { outcome: 'agree' as const, reason: '去看过，属实' };
  return app.call(settleClaim, onClaim(communityId, claimId, yes), reviewer);
}

export function readOwn(app: TestApp, communityId: string, claimId: string, resident: Caller) {
  return app.call(readMyClaim, { params: { communityId, claimId }, query: {}, body: {} }, resident);
}
