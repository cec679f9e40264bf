import { expirePoints } from '../ledger/expire-points';
import { cancelRedemption } from '../mall/cancel-redemption';
import { lapseRedemptions } from '../mall/lapse-redemptions';
import { listRewards } from '../mall/list-rewards';
import { redeemCode } from '../mall/redeem-code';
import { reserveReward } from '../mall/reserve-reward';
import { updateReward } from '../mall/update-reward';
import type { DemoStage } from './demo-stage';
import type { SeededRandom } from './seeded-random';
import { STORY_DAYS } from './tell-sessions';
import type { Timeline } from './timeline';

const DAY_MS = 86_400_000;

export interface Order {
  readonly redemptionId: string;
  readonly code: string;
  readonly counterId: string;
}

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
        const order = await exchange(stage, name, at, choice);
        if (order) tellFate(stage, timeline, { name, order, at, fate, daysAgo });
      });
    }
  }
}

/** Reserves one of the things that can be had; `choice` says which, or the title does. */
export async function exchange(
  stage: DemoStage,
  name: string,
  at: Date,
  choice: number | string,
): Promise<Order | undefined> {
  const context = stage.as(name, at);
  const { params } = stage;
  const { rewards } = await listRewards(context, { params, query: {}, body: {} });
  const possible = rewards.filter((reward) => reward.cannot === null && reward.stock > 0);
  const wanted =
    typeof choice === 'string'
      ? possible.find((reward) => reward.title === choice)
      : possible[Math.floor(choice * possible.length)];
  if (!wanted) return undefined;
  const body = { requestId: stage.requestId(), rewardId: wanted.id };
  const order = await reserveReward(context, { params, query: {}, body });
  return { ...order, counterId: wanted.counterId };
}

/** Hands it over at the counter it is for, by the clerk who works there or the committee. */
export function collect(stage: DemoStage, order: Order, at: Date): Promise<unknown> {
  const params = { ...stage.params, counterId: order.counterId };
  const body = { requestId: stage.requestId(), code: order.code };
  return redeemCode(stage.as(clerkOf(stage, order.counterId), at), { params, query: {}, body });
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
    timeline.add(later(DAY_MS + 37 * 60_000), (when) => collect(stage, order, when));
  }
}

function clerkOf(stage: DemoStage, counterId: string): string {
  const clerk = stage.community.people.find((person) =>
    person.grants?.some(
      (grant) =>
        grant.role === 'counter_clerk' &&
        (grant.counter === undefined || stage.counterId(grant.counter) === counterId),
    ),
  );
  return clerk?.name ?? stage.chair;
}

/** The shelf as it stands today. */
export async function settleShelf(stage: DemoStage, at: Date): Promise<void> {
  const context = stage.as(stage.chair, at);
  const { rewards } = await listRewards(context, { params: stage.params, query: {}, body: {} });
  for (const reward of rewards) {
    const wanted = stage.community.rewards.find(({ title }) => title === reward.title);
    const stockChange = (wanted?.stock ?? reward.stock) - reward.stock;
    if (stockChange === 0) continue;
    const params = { ...stage.params, rewardId: reward.id };
    const body = { requestId: stage.requestId(), stockChange };
    await updateReward(context, { params, query: {}, body });
  }
}
