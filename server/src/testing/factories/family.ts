import { randomUUID } from 'node:crypto';
import { cancelAttendance, checkInResident } from '@linli/contract/attendance';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { settleAttendances } from '../../attendance/settle-attendances';
import { sql } from '../../platform/sql';
import type { SentAnswer, TestApp } from '../test-app';
import { aHousehold, aProgramme, aScan, type Programme, trusting } from './attendance';
import { aResident, type TestResident } from './residents';

/** When the sessions begin: two of one week, one of the next, one of the next month. */
export const SESSION_STARTS = [
  '2026-10-05T01:00:00Z',
  '2026-10-07T13:00:00Z',
  '2026-10-14T01:00:00Z',
  '2026-11-02T01:00:00Z',
];

/** What the people of a world are: which of a few homes, and the year of birth. */
export interface Member {
  readonly home: number;
  readonly bornIn: number | null;
}

/**
 * Neighbours in homes and pairs with a few sessions, in a community of their own, so that one
 * history can be lived beside another. The clock is set to the session for every deed.
 */
export class FamilyWorld {
  private readonly here = new Map<string, { session: number; who: number }>();

  private constructor(
    private readonly app: TestApp,
    private readonly programme: Programme,
    private readonly people: readonly TestResident[],
    private readonly sessionIds: readonly string[],
  ) {}

  /** The first two and the next two are pairs where they live apart. */
  static async found(
    app: TestApp,
    rulebook: Rulebook,
    members: readonly Member[],
  ): Promise<FamilyWorld> {
    app.clock.set(new Date('2026-10-01T00:00:00Z'));
    const programme = await aProgramme(app, () => trusting(rulebook));
    const { communityId } = programme;
    const people: TestResident[] = [];
    for (const { bornIn } of members) {
      const person = await aResident(app, communityId);
      people.push(person);
      await app.owner.run(sql`
        update resident set birth_date = ${bornIn === null ? null : `${bornIn}-01-01`}
        where id = ${person.residentId}`);
      await consentTo(app, communityId, person);
    }
    for (const home of new Set(members.map((member) => member.home))) {
      const ofHome = people.filter((_, index) => members[index]?.home === home);
      await aHousehold(
        app,
        communityId,
        ofHome.map(({ residentId }) => residentId),
      );
    }
    await insertPair(app, communityId, people[0], people[1]);
    await insertPair(app, communityId, people[2], people[3]);
    return new FamilyWorld(app, programme, people, await insertSessions(app, programme));
  }

  get communityId(): string {
    return this.programme.communityId;
  }

  /** All in one moment, so that they may share a batch. */
  async arrive(session: number, who: readonly number[]): Promise<void> {
    const { app, programme, communityId } = this;
    this.setClock(session, 5);
    const answers = await Promise.all(
      who.map((index) => {
        const residentId = this.residentId(index);
        const scan = aScan(app, communityId, this.sessionId(session), { residentId, way: 'phone' });
        return app.send(checkInResident, scan, programme.organizer);
      }),
    );
    for (const [place, answer] of answers.entries()) {
      expectAnswer(answer, 'attendance/already_checked_in');
      const one = { session, who: who[place] ?? 0 };
      const name = `${session}/${one.who}`;
      if (!this.here.has(name)) this.here.set(name, one);
    }
    await app.database.transaction(communityId, (tx) =>
      settleAttendances({ tx, now: app.clock.now(), ids: app.ids, after: () => undefined }),
    );
  }

  async undo(session: number, who: number): Promise<void> {
    const { app, programme, communityId } = this;
    const row = await app.owner.row<{ id: string }>(sql`
      select id from attendance where session_id = ${this.sessionId(session)}
        and resident_id = ${this.residentId(who)}`);
    if (!row) return;
    this.setClock(session, 30);
    const body = { requestId: randomUUID(), reason: '核对后撤销' };
    const input = { params: { communityId, attendanceId: row.id }, query: {}, body };
    expectAnswer(await app.send(cancelAttendance, input, programme.committee));
    this.here.delete(`${session}/${who}`);
  }

  /** Who is still recorded, in the order in which they came, whatever the clock was set to. */
  get remaining(): { session: number; who: number }[] {
    return [...this.here.values()];
  }

  async points(): Promise<number[]> {
    const rows = await this.app.owner.rows<{ id: string; balance: number }>(sql`
      select id, balance from account where community_id = ${this.communityId}`);
    const balances = new Map(rows.map(({ id, balance }) => [id, balance]));
    return this.people.map(({ residentId }) => balances.get(residentId) ?? 0);
  }

  /** Counters that are not at zero, by what they count; those of different worlds compare. */
  async counters(): Promise<Record<string, number>> {
    const rows = await this.app.owner.rows<{ name: string; used: number }>(sql`
      select limit_key || '/' || period_start as name, sum(used)::int as used from limit_use
      where community_id = ${this.communityId} and used <> 0 group by 1 order by 1`);
    return Object.fromEntries(rows.map(({ name, used }) => [name, used]));
  }

  /** Attendances that say something else than the books. */
  async disagreeing(): Promise<unknown[]> {
    return this.app.owner.rows(sql`
      select came.id, came.points, coalesce(sum(award.amount), 0)::int as booked
      from attendance came
      left join transfer award on award.community_id = came.community_id
        and award.deed_id = came.id and award.kind = 'award' and not exists (
          select from transfer undone where undone.reverses = award.id)
      where came.community_id = ${this.communityId}
      group by came.id, came.points having came.points <> coalesce(sum(award.amount), 0)`);
  }

  private setClock(session: number, minutes: number): void {
    const start = Date.parse(SESSION_STARTS[session] ?? '');
    this.app.clock.set(new Date(start + minutes * 60_000));
  }

  private residentId(index: number): string {
    return this.people[index]?.residentId ?? '';
  }

  private sessionId(index: number): string {
    return this.sessionIds[index] ?? '';
  }
}

function expectAnswer({ status, body }: SentAnswer, ...alsoFine: readonly string[]): void {
  const { code } = (body as { error?: { code: string } }).error ?? {};
  if (status !== 200 && !alsoFine.includes(code ?? '')) throw new Error(JSON.stringify(body));
}

/** A guardian agreed for the year, so that a child may come alone. */
export async function consentTo(
  app: TestApp,
  communityId: string,
  { residentId }: TestResident,
): Promise<void> {
  await app.owner.run(sql`
    insert into guardian_consent (community_id, id, resident_id, guardian_name, relation, scope,
      text_version, way, given_at, valid_until, recorded_by, recorded_at)
    values (${communityId}, ${app.ids.next()}, ${residentId}, '周', 'parent', 'year', '1', 'paper',
      ${app.clock.now()}, '2027-10-01', ${residentId}, ${app.clock.now()})`);
}

async function insertPair(
  app: TestApp,
  communityId: string,
  mentor: TestResident | undefined,
  learner: TestResident | undefined,
): Promise<void> {
  if (!mentor || !learner) return;
  const [requestId, at] = [app.ids.next(), app.clock.now()];
  await app.owner.run(sql`
    insert into mentoring_request (community_id, id, mentor_resident_id, learner_resident_id,
      asked_by, asked_by_person, asked_at, mentor_agreed_at, learner_agreed_at, outcome, closed_at)
    values (${communityId}, ${requestId}, ${mentor.residentId}, ${learner.residentId}, 'mentor',
      ${mentor.personId}, ${at}, ${at}, ${at}, 'agreed', ${at})`);
  await app.owner.run(sql`
    insert into mentoring_pair (community_id, id, mentor_resident_id, learner_resident_id,
      request_id, began_on, ends_on, created_at)
    values (${communityId}, ${app.ids.next()}, ${mentor.residentId}, ${learner.residentId},
      ${requestId}, '2026-10-01', '2027-10-01', ${at})`);
}

async function insertSessions(
  app: TestApp,
  { communityId, organizer }: Programme,
): Promise<string[]> {
  const activityId = app.ids.next();
  const now = app.clock.now();
  await app.owner.run(sql`
    insert into activity (community_id, id, title, description, category, rule_key, place,
      risk_level, risk_text, created_by, created_at)
    values (${communityId}, ${activityId}, '周六巡逻', '', 'basic', 'patrol', '东门', 'none', '',
      ${organizer.personId}, ${now})`);
  const ids: string[] = [];
  for (const startsAt of SESSION_STARTS) {
    const id = app.ids.next();
    ids.push(id);
    await app.owner.run(sql`
      insert into session (community_id, id, activity_id, starts_at, ends_at, place, created_at)
      values (${communityId}, ${id}, ${activityId}, ${startsAt},
        ${startsAt}::timestamptz + interval '2 hours', '东门', ${now})`);
  }
  return ids;
}
