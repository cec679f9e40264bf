import { readRulebook } from '@linli/contract/governance';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommunity } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { findRulebookInForce } from './find-rulebook-in-force';
import { publishRulebook } from './publish-rulebook';

let app: TestApp;
let communityId: string;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-03-10T01:00:00.000Z') });
});
afterAll(() => app.close());

function publish(document: unknown): Promise<number> {
  return app.database.transaction(communityId, (tx) =>
    publishRulebook(tx, document, app.clock.now()),
  );
}

function read() {
  return app.call(readRulebook, { params: { communityId }, query: {}, body: {} });
}

describe('readRulebook', () => {
  it('is open to everyone and shows the document in force', async () => {
    communityId = await aCommunity(app);
    expect(await app.refusal(readRulebook, { params: { communityId } })).toMatchObject({
      status: 404,
      code: 'request/not_found',
    });
    expect(await publish(demoRulebook)).toBe(1);
    const rulebook = await read();
    expect(rulebook).toMatchObject({ version: 1, inForceFrom: '2026-03-10T01:00:00.000Z' });
    expect(rulebook.document).toEqual(demoRulebook);
  });

  it('changes over at the first instant of the day of the new version', async () => {
    communityId = await aCommunity(app);
    await publish(demoRulebook);
    const next = { ...demoRulebook, inForceFrom: '2026-03-12' };
    expect(await publish(next)).toBe(2);
    expect(await read()).toMatchObject({ version: 1 });
    app.clock.set(new Date('2026-03-11T15:59:59.999Z'));
    expect(await read()).toMatchObject({ version: 1 });
    app.clock.set(new Date('2026-03-11T16:00:00.000Z'));
    expect(await read()).toMatchObject({ version: 2, inForceFrom: '2026-03-11T16:00:00.000Z' });
    const before = await app.database.transaction(communityId, (tx) =>
      findRulebookInForce(tx, '2026-03-11T00:00:00.000Z'),
    );
    expect(before?.version).toBe(1);
  });

  it('keeps the documents of communities apart and frozen', async () => {
    const first = await aCommunity(app);
    const second = await aCommunity(app);
    communityId = first;
    await publish(demoRulebook);
    communityId = second;
    await publish({ ...demoRulebook, title: { zh: '另一本', en: 'Another' } });
    const [one, two] = await Promise.all(
      [first, second].map((id) =>
        app.database.transaction(id, (tx) =>
          findRulebookInForce(tx, app.clock.now().toISOString()),
        ),
      ),
    );
    expect(one?.document.title.zh).toBe('积分规则');
    expect(two?.document.title.zh).toBe('另一本');
    expect(Object.isFrozen(one?.document.rules[0]?.points.parts)).toBe(true);
  });

  it('publishes nothing that is not sound, and never the same version twice', async () => {
    communityId = await aCommunity(app);
    await expect(publish({ ...demoRulebook, rules: 'none' })).rejects.toMatchObject({
      name: 'RulebookNotPublishable',
      problems: expect.arrayContaining([expect.objectContaining({ path: expect.any(String) })]),
    });
    const outcomes = await Promise.allSettled([publish(demoRulebook), publish(demoRulebook)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    const versions = await app.database.transaction(communityId, (tx) =>
      findRulebookInForce(tx, app.clock.now().toISOString()),
    );
    expect(versions?.version).toBe(outcomes.filter(({ status }) => status === 'fulfilled').length);
    expect(await app.refusal(readRulebook, { params: { communityId: 'x' } })).toMatchObject({
      status: 400,
    });
  });
});
