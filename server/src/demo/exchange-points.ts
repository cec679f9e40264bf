import { listRewards } from '../mall/list-rewards';
import { reserveReward } from '../mall/reserve-reward';
import type { DemoStage } from './demo-stage';

export interface Order {
  readonly redemptionId: string;
  readonly code: string;
  readonly counterId: string;
}

/** Reserves one of the things that can be had; `choice` says which, or the title does. */
export async function exchangePoints(
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
