import { randomUUID } from 'node:crypto';
import {
  checkDraft,
  discardDraft,
  listDrafts,
  listTemplates,
  previewAward,
  readDraft,
  saveDraft,
  startDraft,
} from '@linli/contract/rulebook-drafts';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { writeAt } from '@linli/core/rules/draft/draft-path';
import { draftOf } from '@linli/core/rules/draft/rulebook-draft';
import type { TemplateKey } from '@linli/core/rules/templates/template';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgramme, type Programme } from '../testing/factories/attendance';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { aboutDraft, aDraft, ofDraft } from '../testing/factories/rulebook-drafts';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let communityId: string;
let committee: TestResident;
let colleague: TestResident;
let auditor: TestResident;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-03-10T01:00:00.000Z') });
  programme = await aProgramme(app);
  ({ communityId, committee } = programme);
  colleague = await aResident(app, communityId, { name: '何丽', roles: ['committee'] });
  auditor = await aResident(app, communityId, { name: '钱进', roles: ['auditor'] });
  resident = await aResident(app, communityId);
});
afterAll(() => app.close());

function inCommunity<Body extends object>(body: Body) {
  return { params: { communityId }, query: {}, body };
}

function start(templates: TemplateKey[] = []) {
  const requestId: string = randomUUID();
  return inCommunity({ requestId, from: 'in_force' as const, templates });
}

describe('templates', () => {
  it('are the four programmes and three models, with what they bring', async () => {
    const { templates } = await app.call(listTemplates, inCommunity({}), auditor);
    expect(templates.map(({ key }) => key)).toEqual([
      'environment',
      'safety',
      'elder_care',
      'culture',
      'time_bank',
      'family_points',
      'points_and_privileges',
    ]);
    expect(templates[0]?.rules[0]).toMatchObject({
      name: { zh: '社区大扫除' },
      value: { zh: '每次 20 分', en: '20 points each time' },
    });
    const elders = templates.find(({ key }) => key === 'elder_care');
    expect(elders?.rules.find(({ key }) => key === 'elder_joins')?.value).toBe(null);
    expect(await app.refusal(listTemplates, inCommunity({}), resident)).toMatchObject({
      status: 403,
    });
    expect(await app.refusal(listTemplates, inCommunity({}))).toMatchObject({ status: 401 });
  });
});

describe('startDraft', () => {
  it('begins with the rules in force and a template, in one step', async () => {
    const input = start(['time_bank', 'family_points']);
    const started = await app.call(startDraft, input, committee);
    expect(started).toMatchObject({ revision: 1 });
    expect(started.added.map(({ zh }) => zh)).toContain('陪诊取药');
    expect(started.questionCount).toBeGreaterThan(0);
    expect(await app.call(startDraft, input, committee)).toEqual(started);
    const draft = await app.call(readDraft, ofDraft({ communityId, ...started }), auditor);
    expect(draft).toMatchObject({ state: 'open', basedOn: 1, newestVersion: 1, proposal: null });
    expect(draft.questions).toHaveLength(started.questionCount);
    const { drafts } = await app.call(listDrafts, inCommunity({}), auditor);
    expect(drafts[0]).toMatchObject({ draftId: started.draftId, createdByName: '沈敏' });
  });

  it('begins with nothing, where there are no rules yet', async () => {
    const lawless = await aCommunity(app);
    const chair = await aResident(app, lawless, { roles: ['committee'] });
    const input = { ...start(['environment']), params: { communityId: lawless } };
    const started = await app.call(startDraft, input, chair);
    const where = { communityId: lawless, ...started };
    const draft = await app.call(readDraft, ofDraft(where), chair);
    expect(draft).toMatchObject({ basedOn: null, newestVersion: null });
    expect(draft.questions.map(({ path }) => path)).toContain('expiry');
  });

  it('is for the committee, in its own community, with templates there are', async () => {
    expect(await app.refusal(startDraft, start(), auditor)).toMatchObject({ status: 403 });
    const elsewhere = await aProgramme(app);
    expect(await app.refusal(startDraft, start(), elsewhere.committee)).toMatchObject({
      status: 404,
    });
    expect(
      await app.refusal(startDraft, start(['casino' as TemplateKey]), committee),
    ).toMatchObject({ code: 'request/invalid' });
  });

  it('keeps the number of drafts in bounds', async () => {
    const busy = await aProgramme(app);
    const input = () => ({ ...start(), params: { communityId: busy.communityId } });
    for (let count = 0; count < 20; count += 1) {
      await app.call(startDraft, input(), busy.committee);
    }
    expect(await app.refusal(startDraft, input(), busy.committee)).toMatchObject({
      code: 'governance/too_many_drafts',
      details: { max: 20 },
    });
  });
});

describe('saveDraft', () => {
  it('writes what was answered and says what is left', async () => {
    const draft = await aDraft(app, communityId, committee);
    const document = writeAt(draftOf(demoRulebook), 'appeals', undefined);
    const input = aboutDraft(draft, { revision: draft.revision, document });
    const saved = await app.call(saveDraft, input, committee);
    expect(saved.revision).toBe(draft.revision + 1);
    expect(saved.questions.map(({ path }) => path)).toEqual(['appeals']);
    expect(await app.call(saveDraft, input, committee)).toEqual(saved);
    const read = await app.call(readDraft, ofDraft(draft), colleague);
    expect(read).toMatchObject({ revision: saved.revision, changedByName: '沈敏' });
    expect(read.document).toEqual(document);
  });

  it('never lets the second of two editors overwrite the first unseen', async () => {
    const draft = await aDraft(app, communityId, committee);
    const document = draftOf(demoRulebook);
    const answers = await Promise.all(
      [committee, colleague, committee, colleague].map((editor) =>
        app.send(saveDraft, aboutDraft(draft, { revision: draft.revision, document }), editor),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of answers) {
      if (status === 200) continue;
      expect(body).toMatchObject({
        error: { code: 'governance/draft_changed', details: { revision: draft.revision + 1 } },
      });
    }
  });

  it('notes which version was compared with, and only the newest counts', async () => {
    const draft = await aDraft(app, communityId, committee);
    const document = draftOf(demoRulebook);
    const body = (basedOn: number) => ({ revision: draft.revision, document, basedOn });
    expect(await app.refusal(saveDraft, aboutDraft(draft, body(7)), committee)).toMatchObject({
      code: 'governance/version_moved',
      details: { version: 1 },
    });
    await app.call(saveDraft, aboutDraft(draft, body(1)), committee);
  });

  it('refuses strangers, other communities and what is no document', async () => {
    const draft = await aDraft(app, communityId, committee);
    const input = (more = {}) =>
      aboutDraft(draft, { revision: draft.revision, document: {}, ...more });
    expect(await app.refusal(saveDraft, input())).toMatchObject({ status: 401 });
    expect(await app.refusal(saveDraft, input(), auditor)).toMatchObject({ status: 403 });
    expect(await app.refusal(saveDraft, input({ document: 'all' }), committee)).toMatchObject({
      code: 'request/invalid',
    });
    const unknown = aboutDraft({ ...draft, draftId: randomUUID() }, { revision: 1, document: {} });
    expect(await app.refusal(saveDraft, unknown, committee)).toMatchObject({
      code: 'request/not_found',
    });
  });
});

describe('checkDraft and previewAward', () => {
  const document = draftOf(demoRulebook);
  const sample = {
    ruleKey: 'patrol',
    startsAt: '2026-03-10T11:00:00.000Z',
    minutes: 120,
    isNewcomer: false,
    withChild: true,
    withPair: false,
    activeWeeks: 1,
    rowLength: 1,
    persons: 1,
  };

  it('answer any document, and keep nothing', async () => {
    const whole = await app.call(checkDraft, inCommunity({ document }), resident);
    expect(whole).toEqual({ questions: [], problems: [] });
    const empty = await app.call(checkDraft, inCommunity({ document: {} }), resident);
    expect(empty.questions.length).toBeGreaterThan(10);
    expect(await app.refusal(checkDraft, inCommunity({ document }))).toMatchObject({ status: 401 });
    expect(await app.refusal(checkDraft, inCommunity({}), resident)).toMatchObject({
      code: 'request/invalid',
    });
  });

  it('say what a patrol with a child brings, and why', async () => {
    const preview = await app.call(previewAward, inCommunity({ document, sample }), resident);
    expect(preview.points).toBe(40);
    expect(preview.because.map(({ zh }) => zh)).toEqual([
      '第 1 条“社区巡逻”：满 2 小时，得 20 分',
      '亲子同来：多得 20 分',
      '另记志愿服务时长 2 小时，和积分分开算',
    ]);
    const open = writeAt(document, 'rules[0].limits', undefined);
    const asked = await app.call(previewAward, inCommunity({ document: open, sample }), resident);
    expect(asked).toMatchObject({ points: null, questions: [{ path: 'rules[0].limits' }] });
    const wrong = inCommunity({ document, sample: { ...sample, minutes: -5 } });
    expect(await app.refusal(previewAward, wrong, resident)).toMatchObject({
      code: 'request/invalid',
    });
    expect(await app.refusal(previewAward, inCommunity({ document, sample }))).toMatchObject({
      status: 401,
    });
  });
});

describe('discardDraft', () => {
  it('puts a draft away once, and nobody finds it again', async () => {
    const draft = await aDraft(app, communityId, committee);
    const old = aboutDraft(draft, { revision: draft.revision - 1 });
    expect(await app.refusal(discardDraft, old, colleague)).toMatchObject({
      code: 'governance/draft_changed',
    });
    const input = aboutDraft(draft, { revision: draft.revision });
    expect(await app.refusal(discardDraft, input, auditor)).toMatchObject({ status: 403 });
    expect(await app.call(discardDraft, input, colleague)).toEqual({ done: true });
    expect(await app.call(discardDraft, input, colleague)).toEqual({ done: true });
    expect(await app.refusal(readDraft, ofDraft(draft), committee)).toMatchObject({
      code: 'request/not_found',
    });
    const again = aboutDraft(draft, { revision: draft.revision, document: {} });
    expect(await app.refusal(saveDraft, again, committee)).toMatchObject({
      code: 'governance/draft_closed',
    });
  });
});
