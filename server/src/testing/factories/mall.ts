import { randomUUID } from 'node:crypto';
import { addCounter, addReward, reserveReward } from '@linli/contract/mall';
import type { Role } from '@linli/contract/permissions';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { postTransfers } from '../../ledger/post-transfers';
import { hashToken } from '../../platform/secrets';
import { sql } from '../../platform/sql';
import type { Caller, TestApp } from '../test-app';

/** A neighbourhood with a committee member and a counter, ready to exchange points. */
export interface Mall {
  readonly communityId: string;
  readonly slug: string;
  readonly committee: MallPerson;
  readonly counterId: string;
}

export interface MallPerson extends Caller {
  readonly token: string;
  readonly personId: string;
  readonly residentId: string;
}

export interface PersonOptions {
  readonly name?: string;
  readonly nickname?: string;
  readonly birthDate?: string;
  readonly consent?: boolean;
  readonly buildingName?: string;
  readonly householdId?: string;
  readonly roles?: readonly Role[];
  /** Where a clerk works; null is every counter. */
  readonly counterId?: string | null;
}

export async function aMall(app: TestApp): Promise<Mall> {
  const communityId = app.ids.next();
  const slug = `c-${communityId.slice(-12)}`;
  const now = app.clock.now();
  const districtId = app.ids.next();
  await app.owner.run(sql`
    insert into district (id, name, created_at) values (${districtId}, '和平街道', ${now})`);
  await app.owner.run(sql`
    insert into community (id, district_id, slug, name, created_at)
    values (${communityId}, ${districtId}, ${slug}, ${`社区 ${slug}`}, ${now})`);
  const committee = await aPerson(app, communityId, { name: '沈敏', roles: ['committee'] });
  const counterId = await aCounter(app, { communityId, committee }, '便民驿站');
  return { communityId, slug, committee, counterId };
}

/** A resident who is signed in. */
export async function aPerson(
  app: TestApp,
  communityId: string,
  options: PersonOptions = {},
): Promise<MallPerson> {
  const now = app.clock.now();
  const [signInId, personId, residentId] = [app.ids.next(), app.ids.next(), app.ids.next()];
  const token = randomUUID();
  const name = options.name ?? '周桂兰';
  await app.owner.run(sql`
    with sign_in as (
      insert into sign_in (id, phone_lookup, phone_cipher, created_at)
      values (${signInId}, ${Buffer.from(signInId)}, ${Buffer.from('x')}, ${now})
    ), person as (
      insert into person (id, sign_in_id, name, created_at)
      values (${personId}, ${signInId}, ${name}, ${now})
    ), place as (
      insert into person_community (person_id, community_id) values (${personId}, ${communityId})
    )
    insert into auth_session (id, token_hash, sign_in_id, person_id, device_name, created_at,
      last_seen_at, expires_at)
    values (${app.ids.next()}, ${hashToken(token)}, ${signInId}, ${personId}, 'test', ${now},
      ${now}, ${new Date(now.getTime() + 400 * 86_400_000)})`);
  const buildingId = options.buildingName
    ? await aBuilding(app, communityId, options.buildingName)
    : null;
  const consentAt = options.consent ? now : null;
  await app.owner.run(sql`
    insert into resident (community_id, id, person_id, household_id, building_id, name, nickname,
      birth_date, board_consent_version, board_consent_at, registered_at)
    values (${communityId}, ${residentId}, ${personId}, ${options.householdId ?? null},
      ${buildingId}, ${name}, ${options.nickname ?? null}, ${options.birthDate ?? null},
      ${options.consent ? '1' : null}, ${consentAt}, ${now})`);
  for (const role of options.roles ?? []) {
    await app.owner.run(sql`
      insert into role_grant (community_id, id, person_id, role, counter_id, granted_at)
      values (${communityId}, ${app.ids.next()}, ${personId}, ${role},
        ${options.counterId ?? null}, ${now})`);
  }
  return { token, personId, residentId };
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

/** What must always hold: the same sum in account, lots and entries, and nothing made of nothing. */
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
