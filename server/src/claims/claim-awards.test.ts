import { askAboutClaim, decideClaim, settleClaim } from '@linli/contract/claim-reviews';
import { answerClaim, sendClaim, withdrawClaim } from '@linli/contract/claims';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aClaim,
  aClaimProgramme,
  adopt,
  type ClaimProgramme,
  claimInput,
  onClaim,
} from '../testing/factories/claims';
import { booksOf } from '../testing/factories/mall';
import { anotherSignIn, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { SentAnswer, TestApp } from '../testing/test-app';

/** Many hands at one claim: whatever they do at the same instant, it is awarded once or never. */
let app: TestApp;
let programme: ClaimProgramme;
let communityId: string;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-12-30T02:00:00Z'), connectionsMax: 20 });
  programme = await aClaimProgramme(app);
  communityId = programme.communityId;
  resident = await aResident(app, communityId);
});
afterAll(() => app.close());

const yes = (claimId: string, points: number) =>
  onClaim(communityId, claimId, { outcome: 'adopt' as const, points, reason: '办成了' });

async function awardOf(claimId: string) {
  return app.owner.rows<{ amount: number }>(sql`
    select amount from transfer where request_key = ${`claim:${claimId}`}`);
}

function outcomes(answers: readonly SentAnswer[]): string[] {
  return answers
    .map(({ status, body }) =>
      status === 200 ? 'done' : (body as { error: { code: string } }).error.code,
    )
    .sort();
}

describe('at the same instant', () => {
  it.each([1, 2, 3, 4])('two reviewers decide and one of them did, round %s', async () => {
    const claimId = await aClaim(app, communityId, resident);
    const answers = await Promise.all([
      app.send(decideClaim, yes(claimId, 30), programme.committee),
      app.send(decideClaim, yes(claimId, 45), programme.colleague),
    ]);
    expect(outcomes(answers)).toEqual(['claims/changed_meanwhile', 'done']);
    const [award, ...more] = await awardOf(claimId);
    expect(more).toEqual([]);
    const claim = await app.owner.row(sql`
      select state, points, step from claim where id = ${claimId}`);
    expect(claim).toEqual({ state: 'adopted', points: award?.amount, step: 1 });
  });

  it('eight second looks award once', async () => {
    const claimId = await aClaim(app, communityId, resident);
    await adopt(app, communityId, claimId, programme.committee, 80);
    const seats = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        aResident(app, communityId, { name: `委员${index}`, roles: ['committee'] }),
      ),
    );
    const answers = await Promise.all(
      seats.map((seat) =>
        app.send(
          settleClaim,
          onClaim(communityId, claimId, { outcome: 'agree' as const, reason: '属实' }),
          seat,
        ),
      ),
    );
    expect(outcomes(answers).filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(await awardOf(claimId)).toEqual([{ amount: 80 }]);
  });

  it('adopted and taken back is one of both, never half of each', async () => {
    for (let round = 0; round < 4; round += 1) {
      const claimId = await aClaim(app, communityId, resident);
      const answers = await Promise.all([
        app.send(decideClaim, yes(claimId, 30), programme.committee),
        app.send(withdrawClaim, onClaim(communityId, claimId, {}), resident),
      ]);
      expect(outcomes(answers)).toEqual(['claims/changed_meanwhile', 'done']);
      const claim = await app.owner.row<{ state: string }>(sql`
        select state from claim where id = ${claimId}`);
      expect(await awardOf(claimId)).toHaveLength(claim?.state === 'adopted' ? 1 : 0);
    }
  });

  it('one claim sent sixteen times is one claim', async () => {
    const input = claimInput(app, communityId);
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => app.send(sendClaim, input, resident)),
    );
    const ids = new Set(answers.map(({ body }) => (body as { claimId: string }).claimId));
    expect(ids.size).toBe(1);
  });

  it('two answers to one question are one', async () => {
    const claimId = await aClaim(app, communityId, resident);
    const question = onClaim(communityId, claimId, { words: '在哪里？' });
    await app.call(askAboutClaim, question, programme.committee);
    const answers = await Promise.all(
      ['东门', '西门'].map((words) =>
        app.send(answerClaim, onClaim(communityId, claimId, { words, photoIds: [] }), resident),
      ),
    );
    expect(outcomes(answers)).toEqual(['claims/changed_meanwhile', 'done']);
  });
});

it('pays for the day of the deed, with points good from the day of the decision', async () => {
  const claimId = await aClaim(app, communityId, resident);
  app.clock.set(new Date('2027-01-05T02:00:00Z'));
  const chair = await anotherSignIn(app, programme.committee.personId);
  await app.call(decideClaim, yes(claimId, 40), chair);
  const row = await app.owner.row(sql`
    select transfer.occurred_on::text, entry.expires_on::text
    from transfer join entry on entry.transfer_id = transfer.id and entry.amount > 0
    where transfer.request_key = ${`claim:${claimId}`}`);
  expect(row).toEqual({ occurredOn: '2026-12-30', expiresOn: '2027-12-31' });
});

it('leaves the books in order', async () => {
  const { wrongAccounts, entrySum } = (await booksOf(app, communityId)) ?? {};
  expect({ wrongAccounts, entrySum }).toEqual({ wrongAccounts: 0, entrySum: 0 });
});
