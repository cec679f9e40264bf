import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rulebook } from './rulebook';
import type { MultiplierKind } from './rulebook.arbitraries';
import {
  formula,
  limits,
  multipliers,
  rulebookOf,
  sessionPart,
  sharedLimits,
} from './rulebook.arbitraries';
import { type ModelSession, type Neighbour, type Pair, Settlement } from './settlement-model';

const everyMultiplier: MultiplierKind[] = ['newcomer', 'boost', 'family', 'mentor', 'streak'];

const unsharedRulebook: fc.Arbitrary<Rulebook> = fc
  .record({
    points: formula(sessionPart),
    ruleLimits: limits(['resident']),
    allLimits: limits(['resident']),
    multipliers: multipliers(everyMultiplier),
  })
  .map(rulebookOf);

/**
 * What a household or everyone shares goes to whoever is first. Without newcomers: whom a shared
 * cap kept from a first deed would find it doubled when someone else's is undone.
 */
const sharedRulebook: fc.Arbitrary<Rulebook> = fc
  .constantFrom('household' as const, 'community' as const)
  .chain((scope) =>
    fc.record({
      points: formula(sessionPart),
      ruleLimits: sharedLimits(scope),
      allLimits: sharedLimits(scope),
      multipliers: multipliers(['boost', 'family', 'streak']),
    }),
  )
  .map(rulebookOf);

const neighbours: fc.Arbitrary<Neighbour[]> = fc
  .array(
    fc.record({
      household: fc.constantFrom('h1', 'h2', 'h3'),
      ageYears: fc.constantFrom(8, 12, 15, 40, 70, null),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((list) => list.map((each, index) => ({ id: `n${index}`, ...each })));

const pairs: Pair[] = [
  { id: 'p1', mentor: 'n0', learner: 'n1' },
  { id: 'p2', mentor: 'n2', learner: 'n3' },
];

const sessions: ModelSession[] = [
  ['s1', '2026-10-05T01:00:00Z', 120],
  ['s2', '2026-10-07T13:00:00Z', 90],
  ['s3', '2026-10-14T01:00:00Z', 200],
  ['s4', '2026-11-02T01:00:00Z', 60],
].map(([id, startsAt, plannedMinutes]) => ({ id, startsAt, plannedMinutes }) as ModelSession);

const orders = neighbours.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.shuffledSubarray(list, { minLength: list.length }),
    fc.shuffledSubarray(list, { minLength: list.length }),
  ),
);

type Step = { deed: 'arrive' | 'undo'; who: number; session: number };
const history: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    deed: fc.constantFrom('arrive' as const, 'arrive' as const, 'undo' as const),
    who: fc.nat(5),
    session: fc.nat(sessions.length - 1),
  }),
  { minLength: 1, maxLength: 24 },
);

function settled(rulebook: Rulebook, arrivals: Neighbour[][], pairsOf = pairs): Settlement {
  const world = new Settlement(rulebook, pairsOf);
  for (const [index, list] of arrivals.entries()) {
    const session = sessions[index];
    for (const neighbour of session ? list : []) world.arrive(neighbour, session as ModelSession);
  }
  return world;
}

function lived(rulebook: Rulebook, list: Neighbour[], steps: Step[], pairsOf = pairs): Settlement {
  const world = new Settlement(rulebook, pairsOf);
  for (const { deed, who, session: index } of steps) {
    const neighbour = list[who];
    const session = sessions[index];
    if (!neighbour || !session) continue;
    if (deed === 'arrive') world.arrive(neighbour, session);
    else world.undo(neighbour.id, session.id);
  }
  return world;
}

function afresh(world: Settlement): Settlement {
  const fresh = new Settlement(world.rulebook, world.pairs);
  for (const { neighbour, session } of world.remaining()) fresh.arrive(neighbour, session);
  return fresh;
}

test('in whatever order the people of a session come, each has the same', () => {
  fc.assert(
    fc.property(unsharedRulebook, orders, (rulebook, [list, one, other]) => {
      const first = settled(rulebook, [one, other]);
      const second = settled(rulebook, [other, one]);
      for (const { id } of list) expect(second.pointsOf(id)).toBe(first.pointsOf(id));
      expect(second.counters()).toEqual(first.counters());
    }),
    { numRuns: 150 },
  );
});

test('where a household or everyone shares a cap, all together have the same', () => {
  fc.assert(
    fc.property(sharedRulebook, orders, (rulebook, [, one, other]) => {
      expect(settled(rulebook, [other], []).sum()).toBe(settled(rulebook, [one], []).sum());
    }),
    { numRuns: 150 },
  );
});

test('undoing never leaves anyone with more than the deeds that remain', () => {
  fc.assert(
    fc.property(unsharedRulebook, neighbours, history, (rulebook, list, steps) => {
      const world = lived(rulebook, list, steps);
      const fresh = afresh(world);
      for (const { id } of list) {
        expect(world.pointsOf(id)).toBeLessThanOrEqual(fresh.pointsOf(id));
      }
    }),
    { numRuns: 150 },
  );
});

test('nor all together, where caps are shared', () => {
  fc.assert(
    fc.property(sharedRulebook, neighbours, history, (rulebook, list, steps) => {
      const world = lived(rulebook, list, steps, []);
      expect(world.sum()).toBeLessThanOrEqual(afresh(world).sum());
    }),
    { numRuns: 150 },
  );
});

test('undoing everything leaves nothing, not in the points and not in a counter', () => {
  fc.assert(
    fc.property(unsharedRulebook, neighbours, history, (rulebook, list, steps) => {
      const world = lived(rulebook, list, steps);
      for (const { neighbour, session } of world.remaining()) world.undo(neighbour.id, session.id);
      expect(world.sum()).toBe(0);
      expect(world.counters()).toEqual({});
    }),
  );
});
