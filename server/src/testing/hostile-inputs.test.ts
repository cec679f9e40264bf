import type { Operation } from '@linli/contract/operation';
import { operations } from '@linli/contract/operations';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { sql } from '../platform/sql';
import { aSession } from './factories/attendance';
import { aWaitingList, dayAgo } from './factories/bulk-awards';
import { aClaim, aClaimProgramme, adopt, aPhoto, type ClaimProgramme } from './factories/claims';
import { postDeeds } from './factories/deeds';
import { withYards } from './factories/inspections';
import { aCounter, aReward, booksOf, reserve } from './factories/mall';
import { aPoll } from './factories/polls';
import { anotherSignIn, aResident, type TestResident } from './factories/residents';
import { aHeic } from './pictures';
import {
  hostileText,
  hostileValue,
  type JsonSchema,
  pick,
  type Random,
  seededRandom,
  someId,
  validValue,
} from './schema-values';
import { startTestApp } from './start-test-app';
import type { TestApp } from './test-app';

/**
 * Whatever is sent, the answer is one of ours: never a 5xx. Two hundred hostile requests an
 * operation, generated from the contract, by somebody who holds every role.
 */
const inputsPerOperation = 200;
const seed = Number(process.env.HOSTILE_SEED ?? 20261124);

let app: TestApp;
let communityId: string;
let insider: TestResident;
let token: string;
let knownIds: string[];

beforeAll(async () => {
  app = await startTestApp();
  // Valid days are the tenth, so that some requests meet an inspection.
  const programme = await aClaimProgramme(app, (rulebook) => withYards(rulebook, 10));
  communityId = programme.communityId;
  insider = await aResident(app, communityId, {
    roles: ['organizer', 'counter_clerk', 'committee', 'treasurer', 'auditor', 'operator'],
    secondFactor: true,
  });
  const neighbour = await aResident(app, communityId, { name: '许国平' });
  const counterId = await aCounter(app, programme, '便民驿站');
  const mall = { communityId, committee: programme.committee, counterId, slug: '' };
  const rewardId = await aReward(app, mall, { stock: 1000 });
  const deeds = [insider, neighbour].map(({ residentId }) => ({ residentId, points: 900 }));
  const transferIds = await postDeeds(app, communityId, deeds);
  const { redemptionId } = await reserve(app, mall, rewardId, insider);
  const photoIds = [await aPhoto(app, communityId, neighbour)];
  knownIds = [
    await aSession(app, programme),
    await aSession(app, programme, { ruleKey: 'tutoring' }),
    neighbour.residentId,
    counterId,
    rewardId,
    redemptionId,
    await aPoll(app, programme),
    ...transferIds,
    ...photoIds,
    ...(await someClaims(programme, neighbour, photoIds)),
    await aWaitingList(app, communityId, programme.committee, [
      ['韩雪', '', '1', dayAgo(app), 120],
    ]),
  ];
});

afterAll(() => app.close());

/** Claims in every state that is open, and a place taken on. */
async function someClaims(
  { committee }: ClaimProgramme,
  neighbour: TestResident,
  photoIds: string[],
): Promise<string[]> {
  const sent = await aClaim(app, communityId, neighbour, { photoIds });
  const proposed = await aClaim(app, communityId, neighbour);
  await adopt(app, communityId, proposed, committee, 90);
  const asked = await aClaim(app, communityId, insider, { ruleKey: 'test_plot', place: '南坡' });
  await adopt(app, communityId, asked, committee);
  const plot = await app.owner.row<{ id: string }>(sql`
    select id from plot where claim_id = ${asked}`);
  return [sent, proposed, asked, plot?.id ?? ''];
}

beforeEach(signInAnew);

/** Hostile requests also sign out, as they may. */
async function signInAnew(): Promise<void> {
  token = (await anotherSignIn(app, insider.personId)).token;
}

const sent = operations.filter((operation) => operation.answer !== 'stream');

test.each(sent.map((operation) => [operation.name, operation] as const))(
  '%s never breaks',
  async (name, operation) => {
    const random = seededRandom(seed + hashOf(name), knownIds);
    const broken: string[] = [];
    for (let round = 0; round < inputsPerOperation; round += 1) {
      const request = hostileRequest(operation, random);
      const answer = await app.http.inject(request);
      if (name === 'signOut' && answer.statusCode === 200) await signInAnew();
      if (answer.statusCode >= 500) {
        broken.push(`${request.method} ${request.url.slice(0, 200)} → ${answer.statusCode}`);
        broken.push(String(request.payload).slice(0, 500));
      }
    }
    expect(broken, `seed ${seed}`).toEqual([]);
  },
  120_000,
);

test('the generator reaches operations with valid requests too', async () => {
  const random = seededRandom(seed, knownIds);
  const statuses = new Set<number>();
  for (const operation of sent) {
    for (let round = 0; round < 5; round += 1) {
      const answer = await app.http.inject(hostileRequest(operation, random, 0));
      statuses.add(answer.statusCode);
    }
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404, 409]));
});

test('after all of it the books still balance', async () => {
  const { wrongAccounts, entrySum, withoutTransfer, wrongRefunds } =
    (await booksOf(app, communityId)) ?? {};
  expect({ wrongAccounts, entrySum, withoutTransfer, wrongRefunds }).toEqual({
    wrongAccounts: 0,
    entrySum: 0,
    withoutTransfer: 0,
    wrongRefunds: 0,
  });
});

interface HostileRequest {
  method: Operation['method'];
  url: string;
  headers: Record<string, string>;
  payload: string | Buffer | undefined;
}

function hostileRequest(operation: Operation, random: Random, hostility = 0.5): HostileRequest {
  const bend = (schema: JsonSchema) =>
    random() < hostility ? hostileValue(schema, random) : validValue(schema, random);
  const headers: Record<string, string> = { 'x-linli': '1' };
  if (random() < 0.9) headers.authorization = `Bearer ${token}`;
  let payload: string | Buffer | undefined;
  if (operation.bodyKind === 'binary') {
    headers['content-type'] = 'application/octet-stream';
    payload = hostileFile(random);
  } else if (operation.body) {
    headers['content-type'] = random() < 0.95 ? 'application/json' : 'text/plain';
    payload = random() < 0.05 ? '{"a":' : JSON.stringify(bend(schemaOf(operation.body)));
  }
  return {
    method: operation.method,
    url: hostilePath(operation, random, hostility) + hostileQuery(operation, random, bend),
    headers,
    payload,
  };
}

function hostilePath(operation: Operation, random: Random, hostility: number): string {
  return operation.path.replace(/:(\w+)/g, (_, name: string) => {
    if (random() < hostility * 0.2) return encodeURIComponent(wellFormed(hostileText(random)));
    if (name === 'communityId') return random() < 0.9 ? communityId : someId(random);
    return name === 'slug' ? `c-${communityId.slice(-12)}` : someId(random);
  });
}

function hostileQuery(
  operation: Operation,
  random: Random,
  bend: (schema: JsonSchema) => unknown,
): string {
  if (!operation.query) return '';
  const query = new URLSearchParams();
  for (const [name, schema] of Object.entries(schemaOf(operation.query).properties ?? {})) {
    if (random() < 0.6) query.append(name, textOf(bend(schema)));
    if (random() < 0.05) query.append(name, hostileText(random));
  }
  return `?${query.toString().slice(0, 8000)}`;
}

function hostileFile(random: Random): Buffer {
  return pick(
    [
      () => Buffer.alloc(0),
      () => Buffer.from(Array.from({ length: 300 }, () => Math.floor(random() * 256))),
      () => Buffer.from('PK\u0003\u0004 not really a workbook'),
      () => Buffer.from('姓名,手机号\n周桂兰,13955500001\n=1+1,13955500002\n'),
      () => Buffer.from(`姓名,手机号\n${'"'.repeat(1000)}`),
      () => Buffer.from(`姓名,手机号\n${wellFormed(hostileText(random))},${random()}\n`),
      () => Buffer.from('%PDF-1.7\n%âãÏÓ'),
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(400, 7)]),
      () => aHeic.subarray(0, Math.floor(random() * aHeic.length)),
    ],
    random,
  )();
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

function textOf(value: unknown): string {
  return wellFormed(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}

/** A URL cannot carry a lone surrogate. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function hashOf(text: string): number {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return hash;
}
