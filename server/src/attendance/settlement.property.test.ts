import {
  formula,
  limits,
  multipliers,
  rulebookOf,
  sessionPart,
} from '@linli/core/rules/rulebook.arbitraries';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { FamilyWorld, type Member, SESSION_STARTS } from '../testing/factories/family';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

/**
 * Random rulebooks and random histories of scans, undone scans and scans anew on a real PostgreSQL:
 * nobody ever holds more than the attendances that remain would give if nothing else had been.
 */

const RUNS = 25;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const rulebook = fc
  .record({
    points: formula(sessionPart),
    ruleLimits: limits(['resident']),
    allLimits: limits(['resident']),
    multipliers: multipliers(['newcomer', 'boost', 'family', 'mentor', 'streak']),
  })
  .map(rulebookOf);

const members: fc.Arbitrary<Member[]> = fc.array(
  fc.record({
    home: fc.constantFrom(0, 0, 1, 2),
    bornIn: fc.constantFrom(2016, 2012, 1985, 1950, null),
  }),
  { minLength: 5, maxLength: 5 },
);

const who = fc.nat(4);

/** As time goes by: scans of the session that runs, and what is undone of it or of earlier ones. */
const history = fc
  .tuple(
    ...SESSION_STARTS.map((_, session) => {
      const arrive = fc.record({
        deed: fc.constant('arrive' as const),
        session: fc.constant(session),
        who: fc.uniqueArray(who, { minLength: 1, maxLength: 3 }),
      });
      const undo = fc.record({
        deed: fc.constant('undo' as const),
        session: fc.nat(session),
        who,
      });
      return fc.array(fc.oneof({ weight: 3, arbitrary: arrive }, { weight: 2, arbitrary: undo }), {
        maxLength: 5,
      });
    }),
  )
  .map((sessions) => sessions.flat());

test('undoing never leaves anyone with more than the deeds that remain', async () => {
  await fc.assert(
    fc.asyncProperty(rulebook, members, history, async (rules, people, steps) => {
      const world = await FamilyWorld.found(app, rules, people);
      for (const each of steps) {
        if (each.deed === 'undo') await world.undo(each.session, each.who);
        else await world.arrive(each.session, each.who);
      }
      const { remaining } = world;
      const fresh = await FamilyWorld.found(app, rules, people);
      for (const one of remaining) await fresh.arrive(one.session, [one.who]);
      const [held, due] = [await world.points(), await fresh.points()];
      for (const [index, points] of held.entries()) {
        expect(points).toBeLessThanOrEqual(due[index] ?? 0);
      }
      expect(await world.disagreeing()).toEqual([]);
      for (const one of remaining) await world.undo(one.session, one.who);
      expect(await world.points()).toEqual(people.map(() => 0));
      expect(await world.counters()).toEqual({});
      const { communityId } = world;
      expect(await app.database.transaction(communityId, recomputeLedger)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test('in whatever order the people of a session come, each has the same', async () => {
  const orders = members.chain((people) => {
    const everyone = people.map((_, index) => index);
    const order = fc.shuffledSubarray(everyone, { minLength: everyone.length });
    return fc.tuple(fc.constant(people), order, order);
  });
  await fc.assert(
    fc.asyncProperty(rulebook, orders, async (rules, [people, one, other]) => {
      const first = await FamilyWorld.found(app, rules, people);
      for (const each of one) await first.arrive(0, [each]);
      const second = await FamilyWorld.found(app, rules, people);
      await second.arrive(0, other);
      expect(await second.points()).toEqual(await first.points());
      expect(await second.counters()).toEqual(await first.counters());
      expect(await second.disagreeing()).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 600_000);
