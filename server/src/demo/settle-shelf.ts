import { listRewards } from '../mall/list-rewards';
import { updateReward } from '../mall/update-reward';
import type { DemoStage } from './demo-stage';

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
