import { randomUUID } from 'node:crypto';
import { approveAward, listApprovals } from '@linli/contract/approvals';
import { awardDeed } from '@linli/contract/attendance';
import type { AnalogyTerms } from '@linli/core/rules/standing-terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

const PROPOSED_AT = new Date('2026-10-28T02:00:00.000Z');
const REASON = '冬天替全楼扫了三次雪，手册没有列，和大扫除最像。';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: PROPOSED_AT });
});
afterAll(() => app.close());

interface Bench extends Programme {
  readonly resident: TestResident;
  readonly second: TestResident;
}

async function aBench(terms: Partial<AnalogyTerms> = {}): Promise<Bench> {
  app.clock.set(PROPOSED_AT);
  const programme = await aProgramme(app, (rulebook) => {
    const like = rulebook.rules.find(({ key }) => key === 'suggestion_adopted');
    if (!like) throw new Error('the example lets a reviewer choose');
    const name = { zh: '没有列的事', en: 'What is not listed' };
    return {
      ...rulebook,
      rules: [...rulebook.rules, { ...like, key: 'unlisted', number: 90, name, deed: 'analogy' }],
      analogy: {
        decidedBy: 'committee',
        reasonRequired: true,
        pointsMax: 45,
        noticeDays: 3,
        ...terms,
      },
    };
  });
  const { communityId } = programme;
  const resident = await aResident(app, communityId);
  const second = await aResident(app, communityId, { roles: ['committee'] });
  return { ...programme, resident, second };
}

const proposal = ({ communityId, resident }: Bench, more: object = {}) => ({
  params: { communityId },
  query: {},
  body: {
    requestId: randomUUID(),
    residentId: resident.residentId,
    ruleKey: 'unlisted',
    asRuleKey: 'cleaning',
    points: 40,
    reason: REASON,
    ...more,
  },
});

const agree = ({ communityId }: Bench, approvalId: string, by: Caller) => {
  const body = { requestId: randomUUID() };
  return app.send(approveAward, { params: { communityId, approvalId }, query: {}, body }, by);
};

const codeOf = ({ body }: { body: unknown }) => (body as { error?: { code: string } }).error?.code;

describe('a decision by analogy', () => {
  it('names the nearest rule and its reason, and counts after its days of notice', async () => {
    const bench = await aBench();
    const { approvalId, because } = await app.call(awardDeed, proposal(bench), bench.committee);
    expect(because[0]?.zh).toContain(`理由：${REASON}`);
    const params = { communityId: bench.communityId };
    const query = { state: 'waiting' as const, limit: 30 };
    const list = await app.call(listApprovals, { params, query, body: {} }, bench.second);
    expect(list.approvals).toMatchObject([
      { id: approvalId, opensAt: '2026-10-31T16:00:00.000Z', needsRepresentative: false },
    ]);
    expect(codeOf(await agree(bench, approvalId, bench.second))).toBe('approvals/in_notice');
    app.clock.set(new Date('2026-10-31T16:00:00.000Z'));
    expect(codeOf(await agree(bench, approvalId, bench.committee))).toBe('approvals/own');
    expect((await agree(bench, approvalId, bench.second)).body).toMatchObject({ points: 40 });
    const posted = await app.owner.row(sql`
      select rule_key, reason, second_person_id from transfer where id = ${approvalId}`);
    expect(posted).toEqual({
      ruleKey: 'unlisted',
      reason: REASON,
      secondPersonId: bench.second.personId,
    });
  });

  it('needs a representative where the rulebook says so', async () => {
    const bench = await aBench({ decidedBy: 'committee_and_representatives', noticeDays: 0 });
    const { approvalId } = await app.call(awardDeed, proposal(bench), bench.committee);
    expect(codeOf(await agree(bench, approvalId, bench.second))).toBe(
      'approvals/representative_needed',
    );
    const representative = await aResident(app, bench.communityId, { roles: ['representative'] });
    expect((await agree(bench, approvalId, representative)).status).toBe(200);
  });

  it('is refused without the nearest rule, and above the most', async () => {
    const bench = await aBench();
    const code = async (more: object) =>
      (await app.refusal(awardDeed, proposal(bench, more), bench.committee)).code;
    expect(await code({ asRuleKey: undefined })).toBe('rules/reason_missing');
    expect(await code({ asRuleKey: 'flying' })).toBe('rules/unknown_rule');
    expect(await code({ points: 46 })).toBe('rules/points_out_of_range');
    expect(await code({ asRuleKey: '' })).toBe('request/invalid');
  });
});
