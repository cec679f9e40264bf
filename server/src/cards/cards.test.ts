import { randomUUID } from 'node:crypto';
import {
  findResidentByCard,
  issueMemberCards,
  listMemberCards,
  revokeMemberCard,
} from '@linli/contract/cards';
import { formatMemberCard } from '@linli/core/codes/member-card';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aCard } from '../testing/factories/cards';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp();
  programme = await aProgramme(app);
  communityId = programme.communityId;
});
afterAll(() => app.close());

const elder = (name = '刘奶奶') => aResident(app, communityId, { name, phone: null });

function issue(residents: readonly TestResident[], change: object = {}) {
  const residentIds = residents.map(({ residentId }) => residentId);
  const body = { requestId: randomUUID(), residentIds, replace: false, ...change };
  return { params: { communityId }, query: {}, body };
}

const shown = (code: string, at = communityId) => ({
  params: { communityId: at },
  query: {},
  body: { code },
});

const stop = (cardId: string, at = communityId) => ({
  params: { communityId: at, cardId },
  query: {},
  body: { requestId: randomUUID(), reason: '在菜场丢了' },
});

describe('printed cards', () => {
  it('are made for several at once, and their code is known this one time', async () => {
    const [one, other] = [await elder(), await elder('孙爷爷')];
    const input = issue([one, other, one]);
    const { cards } = await app.call(issueMemberCards, input, programme.organizer);
    expect(cards).toMatchObject([
      { residentId: one.residentId, name: '刘奶奶', number: 1 },
      { residentId: other.residentId, name: '孙爷爷', number: 1 },
    ]);
    expect(cards[0]?.code).toMatch(/^C1\.[0-9A-Z]{26}$/);
    expect(await app.call(issueMemberCards, input, programme.organizer)).toEqual({ cards });
    const row = await app.owner.row<{ codeHash: Buffer }>(sql`
      select code_hash from member_card where id = ${cards[0]?.cardId}`);
    expect(row?.codeHash).toHaveLength(32);
    const answers = await app.owner.rows<{ response: Buffer }>(sql`
      select response from request where operation = 'issueMemberCards'`);
    const written = Buffer.concat(answers.map(({ response }) => response)).toString('latin1');
    expect(written).not.toContain(cards[0]?.code);
  });

  it('show who they belong to, masked, however the code is read', async () => {
    const resident = await elder();
    const { code } = await aCard(app, communityId, resident, programme.organizer);
    for (const text of [code, formatMemberCard(code).toLowerCase(), code.replace('.', '。')]) {
      expect(await app.call(findResidentByCard, shown(text), programme.organizer)).toEqual({
        residentId: resident.residentId,
        maskedName: '刘**',
        buildingName: null,
      });
    }
    const refusal = (text: string) =>
      app.refusal(findResidentByCard, shown(text), programme.organizer);
    expect(await refusal('M1.04106110W86VTRCYK47XC6DC')).toMatchObject({
      code: 'cards/unreadable',
    });
    const guessed = `${code.slice(0, -2)}${code.at(-2) === 'Z' ? '0' : 'Z'}${code.at(-1)}`;
    expect(await refusal(guessed)).toMatchObject({ status: 404, code: 'cards/unknown' });
    await app.owner.run(sql`
      update resident set state = 'left' where id = ${resident.residentId}`);
    expect(await refusal(code)).toMatchObject({ code: 'residents/left' });
  });

  it('live one at a time: a new one stops the old one, and only on purpose', async () => {
    const resident = await elder();
    const first = await aCard(app, communityId, resident, programme.organizer);
    const again = issue([await elder('孙爷爷'), resident]);
    expect(await app.refusal(issueMemberCards, again, programme.organizer)).toMatchObject({
      code: 'cards/has_card',
      details: { maskedName: '刘**' },
    });
    const second = await aCard(app, communityId, resident, programme.committee, true);
    expect(second.number).toBe(2);
    const { organizer } = programme;
    expect(await app.refusal(findResidentByCard, shown(first.code), organizer)).toMatchObject({
      status: 409,
      code: 'cards/revoked',
    });
    await app.call(findResidentByCard, shown(second.code), organizer);
  });

  it('are never two, also when two people issue at once', async () => {
    const resident = await elder();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        app.send(issueMemberCards, issue([resident]), programme.organizer),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const replaced = await Promise.all(
      Array.from({ length: 4 }, () =>
        app.send(issueMemberCards, issue([resident], { replace: true }), programme.committee),
      ),
    );
    expect(replaced.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const living = await app.owner.row(sql`
      select count(*)::int as cards, count(*) filter (where revoked_at is null)::int as living
      from member_card where resident_id = ${resident.residentId}`);
    expect(living).toEqual({ cards: 5, living: 1 });
  });

  it('are stopped at once, once, with who and why', async () => {
    const resident = await elder();
    const { cardId, code } = await aCard(app, communityId, resident, programme.organizer);
    const input = stop(cardId);
    await app.call(revokeMemberCard, input, programme.organizer);
    expect(await app.call(revokeMemberCard, input, programme.organizer)).toEqual({ done: true });
    expect(await app.refusal(revokeMemberCard, stop(cardId), programme.organizer)).toMatchObject({
      code: 'cards/revoked',
    });
    expect(await app.refusal(findResidentByCard, shown(code), programme.organizer)).toMatchObject({
      code: 'cards/revoked',
    });
    const query = { residentId: resident.residentId, limit: 30 };
    const list = { params: { communityId }, query, body: {} };
    expect((await app.call(listMemberCards, list, programme.committee)).cards).toMatchObject([
      { cardId, maskedName: '刘**', issuedByName: '许*', revokeReason: '在菜场丢了' },
    ]);
  });

  it('are listed page by page, newest first', async () => {
    const residents = await Promise.all(['甲奶奶', '乙奶奶', '丙奶奶'].map((name) => elder(name)));
    await app.call(issueMemberCards, issue(residents), programme.organizer);
    const page = (query: object) =>
      app.call(
        listMemberCards,
        { params: { communityId }, query: { limit: 2, ...query }, body: {} },
        programme.committee,
      );
    const first = await page({ state: 'living' });
    const second = await page({ state: 'living', cursor: first.nextCursor ?? undefined });
    const seen = [...first.cards, ...second.cards].map(({ cardId }) => cardId);
    expect(new Set(seen).size).toBe(4);
    const wrong = { params: { communityId }, query: { cursor: 'x', limit: 2 }, body: {} };
    expect(await app.refusal(listMemberCards, wrong, programme.committee)).toMatchObject({
      code: 'request/invalid',
    });
  });

  it('are the staff’s of this community', async () => {
    const resident = await elder();
    const card = await aCard(app, communityId, resident, programme.organizer);
    const elsewhere = await aProgramme(app);
    const theirs = elsewhere.organizer;
    expect(await app.refusal(issueMemberCards, issue([resident]), resident)).toMatchObject({
      status: 401,
    });
    const neighbour = await aResident(app, communityId);
    expect(await app.refusal(issueMemberCards, issue([resident]), neighbour)).toMatchObject({
      status: 403,
    });
    const foreign = { ...issue([resident]), params: { communityId: elsewhere.communityId } };
    expect(await app.refusal(issueMemberCards, foreign, theirs)).toMatchObject({ status: 404 });
    const there = elsewhere.communityId;
    expect(await app.refusal(findResidentByCard, shown(card.code, there), theirs)).toMatchObject({
      status: 404,
      code: 'cards/unknown',
    });
    expect(await app.refusal(revokeMemberCard, stop(card.cardId, there), theirs)).toMatchObject({
      status: 404,
    });
  });
});
