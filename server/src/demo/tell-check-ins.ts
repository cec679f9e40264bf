import { checkInToday } from '../check-in/check-in-today';
import type { DemoStage } from './demo-stage';
import { FEATURED, SETTLED_DAYS_AGO } from './may-featured-come';
import type { SeededRandom } from './seeded-random';
import type { Timeline } from './timeline';

/** Who looks in most mornings, and how likely. */
const regulars: readonly (readonly [name: string, chance: number])[] = [
  ['郑德福', 0.95],
  ['吴玉珍', 0.85],
  ['杨帆', 0.7],
  ['林晓雯', 0.9],
  ['何丽', 0.6],
  ['张强', 0.5],
];
const DAYS = 26;

/** Each morning since her balance was settled, and just after it; today is the visitor's to do. */
export const FEATURED_CHECK_INS = SETTLED_DAYS_AGO;

/** Mornings of the last weeks. */
export function tellCheckIns(stage: DemoStage, timeline: Timeline, random: SeededRandom): void {
  for (let daysAgo = DAYS; daysAgo >= 0; daysAgo -= 1) {
    for (const [place, [name, chance]] of regulars.entries()) {
      const came = random.next() < chance;
      const clock = `07:${10 + place}`;
      if (came && stage.residents.has(name)) checkIn(stage, timeline, name, daysAgo, clock);
    }
    const featured = daysAgo > 0 && daysAgo <= FEATURED_CHECK_INS;
    if (featured && stage.residents.has(FEATURED)) {
      checkIn(stage, timeline, FEATURED, daysAgo, '09:25');
    }
  }
}

function checkIn(
  stage: DemoStage,
  timeline: Timeline,
  name: string,
  daysAgo: number,
  clock: string,
): void {
  timeline.add(stage.at(daysAgo, clock), (at) => checkInToday(stage.as(name, at)));
}
