import { randomUUID } from 'node:crypto';
import { readRulebook } from '@linli/contract/governance';
import { discardDraft, readDraft, saveDraft } from '@linli/contract/rulebook-drafts';
import {
  confirmDraft,
  proposeDraft,
  stopRule,
  withdrawDraft,
} from '@linli/contract/rulebook-publication';
import { draftOf } from '@linli/core/rules/draft/rulebook-draft';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold, aProgramme, type Programme } from '../testing/factories/attendance';
import { aResident, type TestResident } from '../testing/factories/residents';
import {
  aboutDraft,
  aDraft,
  aVote,
  ofDraft,
  type TestDraft,
} from '../testing/factories/rulebook-drafts';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const NOW = new Date('2026-03-10T01:00:00.000Z');

let app: TestApp;
let programme: Programme;
let communityId: string;
let proposer: TestResident;
let second: TestResident;
let draft: TestDraft;

beforeAll(async () => {
  app = await startTestApp({ now: NOW });
});
beforeEach(async () => {
  app.clock.set(NOW);
  programme = await aProgramme(app);
  ({ communityId, committee: proposer } = programme);
  second = await aResident(app, communityId, { name: '何丽', roles: ['committee'] });
  draft = await aDraft(app, communityId, proposer);
});
afterAll(() => app.close());

function proposal(change: { revision?: number; inForceFrom?: string } & object = {}) {
  const { revision } = draft;
  return aboutDraft(draft, { revision, inForceFrom: '2026-03-20', adoption: aVote, ...change });
}

const propose = async () => (await app.call(proposeDraft, proposal(), proposer)).revision;

const readRules = (version?: number) =>
  app.call(readRulebook, {
    params: { communityId },
    query: version === undefined ? {} : { version },
    body: {},
  });

function patrolOf(read: { document: Record<string, unknown> }) {
  return (read.document as unknown as Rulebook).rules.find(({ key }) => key === 'patrol');
}

describe('proposing and confirming', () => {
  it('takes two people, and the page shows it from its day', async () => {
    const revision = await propose();
    const waiting = await app.call(readDraft, ofDraft(draft), second);
    expect(waiting).toMatchObject({
      state: 'proposed',
      proposal: { inForceFrom: '2026-03-20', proposedByName: '沈敏', isOwn: false },
    });
    const input = aboutDraft(draft, { revision });
    const published = await app.call(confirmDraft, input, second);
    expect(published).toEqual({ version: 2, inForceFrom: '2026-03-19T16:00:00.000Z' });
    expect(await app.call(confirmDraft, input, second)).toEqual(published);
    const today = await readRules();
    expect(today).toMatchObject({
      version: 1,
      upcoming: { version: 2, inForceFrom: '2026-03-19T16:00:00.000Z' },
    });
    const ahead = await readRules(2);
    expect(ahead.upcoming).toBe(null);
    expect(patrolOf(ahead)?.points.parts).toEqual([{ kind: 'per_deed', points: 25 }]);
    expect(ahead.document.adoption).toEqual({
      ...aVote,
      body: { zh: '居民代表会议', en: '居民代表会议' },
    });
    app.clock.set(new Date('2026-03-19T16:00:00.000Z'));
    expect(await readRules()).toMatchObject({ version: 2, upcoming: null });
    const row = await app.owner.row(sql`
      select way, published_by, seconded_by from rulebook
      where community_id = ${communityId} and version = 2`);
    expect(row).toEqual({
      way: 'adopted',
      publishedBy: proposer.personId,
      secondedBy: second.personId,
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a vote that is still to come',
      { adoption: { ...aVote, on: '2026-03-11' } },
      'governance/adopted_in_future',
    ],
    [
      'half of those entitled',
      { adoption: { ...aVote, entitled: 92 } },
      'governance/quorum_missed',
    ],
    ['half of those present', { adoption: { ...aVote, yes: 23 } }, 'governance/not_adopted'],
    ['more votes than people', { adoption: { ...aVote, no: 9 } }, 'governance/vote_impossible'],
    ['today', { inForceFrom: '2026-03-10' }, 'governance/day_not_ahead'],
    ['a day that is past', { inForceFrom: '2026-01-01' }, 'governance/day_not_ahead'],
    ['no vote at all', { adoption: undefined }, 'request/invalid'],
    ['an older revision', { revision: 1 }, 'governance/draft_changed'],
  ])('is refused with %s', async (_name, change, code) => {
    expect(await app.refusal(proposeDraft, proposal(change), proposer)).toMatchObject({ code });
  });

  it('waits until nothing is open', async () => {
    const { expiry: _, ...open } = draftOf((await readRules()).document as unknown as Rulebook);
    const saved = await app.call(
      saveDraft,
      aboutDraft(draft, { revision: draft.revision, document: open }),
      proposer,
    );
    expect(
      await app.refusal(proposeDraft, proposal({ revision: saved.revision }), proposer),
    ).toMatchObject({ code: 'governance/draft_unfinished', details: { count: 1 } });
  });

  it('is not confirmed by the proposer, their home, or their phone', async () => {
    const revision = await propose();
    const refusal = (who: TestResident) =>
      app.refusal(confirmDraft, aboutDraft(draft, { revision }), who);
    expect(await refusal(proposer)).toMatchObject({ code: 'governance/second_person' });
    const spouse = await aResident(app, communityId, { name: '老沈', roles: ['committee'] });
    await aHousehold(app, communityId, [proposer.residentId, spouse.residentId]);
    expect(await refusal(spouse)).toMatchObject({ code: 'governance/second_person' });
    const { phone } = proposer;
    const child = await aResident(app, communityId, { name: '小沈', phone, roles: ['committee'] });
    expect(await refusal(child)).toMatchObject({ code: 'governance/second_person' });
    const read = await app.call(readDraft, ofDraft(draft), spouse);
    expect(read.proposal?.isOwn).toBe(true);
    await app.call(confirmDraft, aboutDraft(draft, { revision }), second);
  });

  it('is confirmed once, however many press at the same moment', async () => {
    const revision = await propose();
    const third = await aResident(app, communityId, { name: '周明', roles: ['committee'] });
    const answers = await Promise.all(
      [second, third, second, third].map((who) =>
        app.send(confirmDraft, aboutDraft(draft, { revision }), who),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(
      await app.owner.row(sql`
      select count(*)::int as count from rulebook where community_id = ${communityId}`),
    ).toEqual({
      count: 2,
    });
  });

  it('is too late once its day has come', async () => {
    const revision = await propose();
    app.clock.set(new Date('2026-03-20T01:00:00.000Z'));
    expect(await app.refusal(confirmDraft, aboutDraft(draft, { revision }), second)).toMatchObject({
      code: 'governance/day_not_ahead',
    });
  });

  it('stands still while it waits, until someone takes it back', async () => {
    const revision = await propose();
    const document = draftOf((await readRules()).document as unknown as Rulebook);
    const writing = aboutDraft(draft, { revision, document });
    expect(await app.refusal(saveDraft, writing, second)).toMatchObject({
      code: 'governance/draft_proposed',
    });
    expect(await app.refusal(proposeDraft, proposal({ revision }), second)).toMatchObject({
      code: 'governance/draft_proposed',
    });
    const back = aboutDraft(draft, { revision });
    const withdrawn = await app.call(withdrawDraft, back, second);
    expect(await app.call(withdrawDraft, back, second)).toEqual(withdrawn);
    expect(await app.refusal(withdrawDraft, aboutDraft(draft, withdrawn), second)).toMatchObject({
      code: 'governance/not_proposed',
    });
    expect(await app.refusal(confirmDraft, aboutDraft(draft, withdrawn), second)).toMatchObject({
      code: 'governance/not_proposed',
    });
    await app.call(saveDraft, aboutDraft(draft, { ...withdrawn, document }), second);
  });

  it('is for the committee of this community', async () => {
    const auditor = await aResident(app, communityId, { roles: ['auditor'] });
    const elsewhere = await aProgramme(app);
    for (const operation of [proposeDraft, withdrawDraft, confirmDraft, discardDraft]) {
      const input =
        operation === proposeDraft ? proposal() : aboutDraft(draft, { revision: draft.revision });
      expect(await app.refusal(operation, input)).toMatchObject({ status: 401 });
      expect(await app.refusal(operation, input, auditor)).toMatchObject({ status: 403 });
      expect(await app.refusal(operation, input, elsewhere.committee)).toMatchObject({
        status: 404,
      });
    }
  });
});

describe('stopRule', () => {
  const stop = (ruleKey: string, reason = '东门路灯坏了，修好以前不巡逻') => ({
    params: { communityId, ruleKey },
    query: {},
    body: { requestId: randomUUID(), reason },
  });

  it('stops one rule at once, in public, by one named person', async () => {
    const input = stop('patrol');
    const stopped = await app.call(stopRule, input, proposer);
    expect(stopped).toEqual({ version: 2 });
    expect(await app.call(stopRule, input, proposer)).toEqual(stopped);
    const read = await readRules();
    expect(read.version).toBe(2);
    expect(patrolOf(read)?.stopped).toEqual({
      on: '2026-03-10',
      reason: { zh: '东门路灯坏了，修好以前不巡逻', en: '东门路灯坏了，修好以前不巡逻' },
    });
    expect(await app.refusal(stopRule, stop('patrol'), second)).toMatchObject({
      code: 'governance/already_stopped',
    });
    const row = await app.owner.row(sql`
      select way, published_by from rulebook
      where community_id = ${communityId} and version = 2`);
    expect(row).toEqual({ way: 'stopped', publishedBy: proposer.personId });
  });

  it('also stops it in rules that are published for later', async () => {
    const revision = await propose();
    await app.call(confirmDraft, aboutDraft(draft, { revision }), second);
    await app.call(stopRule, stop('patrol'), second);
    expect(patrolOf(await readRules())).toMatchObject({ stopped: { on: '2026-03-10' } });
    app.clock.set(new Date('2026-03-20T01:00:00.000Z'));
    const later = await readRules();
    expect(patrolOf(later)).toMatchObject({
      stopped: { on: '2026-03-10' },
      points: { parts: [{ points: 25 }] },
    });
  });

  it('is not lost in a draft that was begun before', async () => {
    const revision = await propose();
    await app.call(stopRule, stop('patrol'), second);
    expect(await app.refusal(confirmDraft, aboutDraft(draft, { revision }), second)).toMatchObject({
      code: 'governance/version_moved',
      details: { version: 2 },
    });
  });

  it('needs a reason, a rule that is there, and a seat in the committee', async () => {
    expect(await app.refusal(stopRule, stop('patrol', ' '), proposer)).toMatchObject({
      code: 'request/invalid',
    });
    expect(await app.refusal(stopRule, stop('flying'), proposer)).toMatchObject({
      code: 'rules/unknown_rule',
    });
    expect(await app.refusal(stopRule, stop('patrol'), programme.organizer)).toMatchObject({
      status: 403,
    });
    expect(await app.refusal(stopRule, stop('patrol'))).toMatchObject({ status: 401 });
    const elsewhere = await aProgramme(app);
    expect(await app.refusal(stopRule, stop('patrol'), elsewhere.committee)).toMatchObject({
      status: 404,
    });
  });
});
