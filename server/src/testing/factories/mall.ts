import { randomUUID } from 'node:crypto';
import { addCounter } from '@linli/contract/counters';
import { addReward, reserveReward } from '@linli/contract/mall';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { publishRulebook } from '../../governance/publish-rulebook';
import { postTransfers } from '../../ledger/post-transfers';
import { sql } from '../../platform/sql';
import type { Caller, TestApp } from '../test-app';
import { aCommunity, aResident, type ResidentOptions, type TestResident } from './residents';

/** A neighbourhood with a committee member and a counter, ready to exchange points. */
export interface Mall {
  readonly communityId: string;
  readonly slug: string;
  readonly committee: TestResident;
  readonly counterId: string;
}

export interface PersonOptions extends ResidentOptions {
  readonly nickname?: string;
  readonly birthDate?: string;
  readonly consent?: boolean;
  readonly buildingName?: string;
}

export async function aMall(app: TestApp): Promise<Mall> {
  const communityId = await aCommunity(app);
  const committee = await aPerson(app, communityId, { name: '沈敏', roles: ['committee'] });
  const counterId = await aCounter(app, { communityId, committee }, '便民驿站');
  return { communityId, slug: `c-${communityId.slice(-12)}`, committee, counterId };
}

/** The same with rules in force, made from the published example. */
export async function aMallWithRules(
  app: TestApp,
  change: (rulebook: Rulebook) => Rulebook,
): Promise<Mall> {
  const mall = await aMall(app);
  await putInForce(app, mall.communityId, change(structuredClone(demoRulebook)));
  return mall;
}

/** Another version of the rules, in force from now on. */
export function putInForce(app: TestApp, communityId: string, rulebook: Rulebook): Promise<void> {
  return app.database.transaction(communityId, async (tx) => {
    await publishRulebook(tx, rulebook, app.clock.now());
  });
}

/** A resident who is signed in, with what boards ask about. */
export async function aPerson(
  app: TestApp,
  communityId: string,
  options: PersonOptions = {},
): Promise<TestResident> {
  const { buildingName, counterId, nickname, birthDate, consent, ...particulars } = options;
  const buildingId = buildingName ? await aBuilding(app, communityId, buildingName) : undefined;
  const person = await aResident(app, communityId, { ...particulars, buildingId, counterId });
  await app.owner.run(sql`
    update resident set nickname = ${nickname ?? null}, birth_date = ${birthDate ?? null},
      board_consent_version = ${consent ? '1' : null},
      board_consent_at = ${consent ? app.clock.now() : null}
    where community_id = ${communityId} and id = ${person.residentId}`);
  return person;
}

async function aBuilding(app: TestApp, communityId: string, name: string): Promise<string> {
  const row = await app.owner.row<{ id: string }>(sql`
    insert into building (community_id, id, name)
    values (${communityId}, ${app.ids.next()}, ${name})
    on conflict (community_id, name) do update set name = excluded.name returning id`);
  if (!row) throw new Error('a building is always given back');
  return row.id;
}

export async function aCounter(
  app: TestApp,
  mall: Pick<Mall, 'communityId' | 'committee'>,
  name: string,
): Promise<string> {
  const { communityId, committee } = mall;
  const body = { requestId: randomUUID(), name, place: '2 号楼底商', hours: '每天 8:00–18:00' };
  return (await app.call(addCounter, { params: { communityId }, query: {}, body }, committee)).id;
}

export interface RewardOptions {
  readonly title?: string;
  readonly pricePoints?: number;
  readonly stock?: number;
  readonly perPersonLimit?: number | null;
  readonly limitPeriod?: 'month' | 'year' | 'life';
  readonly codeValidDays?: number;
  readonly counterId?: string;
  readonly termsKey?: string;
}

export async function aReward(
  app: TestApp,
  mall: Mall,
  options: RewardOptions = {},
): Promise<string> {
  const body = {
    requestId: randomUUID(),
    title: options.title ?? '大米 5 kg',
    description: '',
    kind: 'goods' as const,
    picture: 'rice' as const,
    pricePoints: options.pricePoints ?? 100,
    stock: options.stock ?? 10,
    perPersonLimit: options.perPersonLimit ?? null,
    limitPeriod: options.limitPeriod ?? ('month' as const),
    codeValidDays: options.codeValidDays ?? 14,
    counterId: options.counterId ?? mall.counterId,
    termsKey: options.termsKey ?? null,
  };
  const params = { communityId: mall.communityId };
  return (await app.call(addReward, { params, query: {}, body }, mall.committee)).id;
}

/** Points a resident starts with, each part with the day it expires on. */
export async function givePoints(
  app: TestApp,
  communityId: string,
  accountIds: readonly string[],
  parts: readonly { amount: number; expiresOn: string | null }[],
  holder: 'resident' | 'household' = 'resident',
): Promise<void> {
  const now = app.clock.now();
  const occurredOn = calendarDay(now.toISOString(), 'Asia/Shanghai');
  const posts = accountIds.flatMap((accountId) =>
    parts.map((part) => ({
      transferId: app.ids.next(),
      kind: 'opening' as const,
      requestKey: `opening:${app.ids.next()}`,
      accountId,
      holder,
      residentId: holder === 'resident' ? accountId : null,
      actorPersonId: null,
      actorRole: null,
      rulebookVersion: null,
      ruleKey: null,
      title: { zh: '期初积分', en: 'Opening points' },
      reason: '',
      because: [],
      occurredAt: now.toISOString(),
      occurredOn,
      change: { earn: part.amount, expiresOn: part.expiresOn, limits: [] },
    })),
  );
  await app.database.transaction(communityId, (tx) => postTransfers(tx, posts, now));
}

/** A resident's reservation through HTTP. */
export function reserve(app: TestApp, mall: Mall, rewardId: string, caller: Caller) {
  const body = { requestId: randomUUID(), rewardId };
  const params = { communityId: mall.communityId };
  return app.call(reserveReward, { params, query: {}, body }, caller);
}

/** What must always hold: one sum in account, lots and entries, and nothing made of nothing. */
export async function booksOf(app: TestApp, communityId: string): Promise<MallBooks | undefined> {
  return app.owner.row<MallBooks>(sql`
    select
      (select count(*) from account a where a.community_id = ${communityId} and a.balance <> (
        select coalesce(sum(l.amount), 0) from lot l
        where l.community_id = a.community_id and l.account_id = a.id)) as wrong_accounts,
      (select coalesce(sum(amount), 0) from entry where community_id = ${communityId}) as entry_sum,
      (select coalesce(sum(balance), 0) from account where community_id = ${communityId}) as held,
      (select count(*) from redemption d where d.community_id = ${communityId} and not exists (
        select from transfer t where t.community_id = d.community_id and t.id = d.transfer_id
          and t.redemption_id = d.id and t.amount = -d.points)) as without_transfer,
      (select count(*) from redemption d where d.community_id = ${communityId}
        and (d.state in ('cancelled', 'lapsed')) <> exists (
          select from transfer t where t.community_id = d.community_id
            and t.id = d.refund_transfer_id and t.reverses = d.transfer_id
            and t.amount = d.points)) as wrong_refunds`);
}

export interface MallBooks {
  readonly wrongAccounts: number;
  readonly entrySum: number;
  readonly held: number;
  readonly withoutTransfer: number;
  readonly wrongRefunds: number;
}
