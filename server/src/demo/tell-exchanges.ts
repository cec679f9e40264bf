import { expirePoints } from '../ledger/expire-points';
import { cancelRedemption } from '../mall/cancel-redemption';
import { lapseRedemptions } from '../mall/lapse-redemptions';
import { collectOrder } from './collect-order';
import type { DemoStage } from './demo-stage';
import { exchangePoints, type Order } from './exchange-points';
import type { SeededRandom } from './seeded-random';
import { STORY_DAYS } from './story-days';
import type { Timeline } from './timeline';

const DAY_MS = 86_400_000;

/** Every third morning a few neighbours exchange points; most fetch their things the next day. */
export function tellExchanges(stage: DemoStage, timeline: Timeline, random: SeededRandom): void {
  const people = stage.community.people
    .filter((person) => person.does !== undefined && person.name !== '周桂兰')
    .map((person) => person.name);
  for (let daysAgo = STORY_DAYS; daysAgo >= 0; daysAgo -= 1) {
    timeline.add(stage.at(daysAgo, '00:10'), (at) => expirePoints(stage.as(null, at)));
    timeline.add(stage.at(daysAgo, '00:20'), (at) => lapseRedemptions(stage.as(null, at)));
    if (daysAgo % 3 !== 1) continue;
    for (const clock of ['09:40', '10:05', '10:30', '11:15']) {
      const name = random.pick(people);
      const choice = random.next();
      const fate = random.next();
      if (name === undefined) continue;
      timeline.add(stage.at(daysAgo, clock), async (at) => {
        const order = await exchangePoints(stage, name, at, choice);
        if (order) tellFate(stage, timeline, { name, order, at, fate, daysAgo });
      });
    }
  }
}

interface Exchanged {
  readonly name: string;
  readonly order: Order;
  readonly at: Date;
  readonly fate: number;
  readonly daysAgo: number;
}

/** Of the last days most still wait; earlier ones were fetched, thought better of, or forgotten. */
function tellFate(stage: DemoStage, timeline: Timeline, exchanged: Exchanged): void {
  const { name, order, at, fate, daysAgo } = exchanged;
  const later = (ms: number) => new Date(at.getTime() + ms);
  if (fate < 0.1) {
    timeline.add(later(3 * 3_600_000), (when) => {
      const params = { ...stage.params, redemptionId: order.redemptionId };
      const body = { requestId: stage.requestId() };
      return cancelRedemption(stage.as(name, when), { params, query: {}, body });
    });
  } else if (fate > 0.2 && daysAgo > 2) {
    timeline.add(later(DAY_MS + 37 * 60_000), (when) => collectOrder(stage, order, when));
  }
}
