import { RewardPicture, rewardGrounds } from '../../ui/reward-picture';
import type { RewardRow } from './use-rewards';

/** The little picture before the name, as residents see it in the mall. */
export function RewardThumb({ reward }: { reward: Pick<RewardRow, 'picture' | 'title'> }) {
  return (
    <span className="reward-thumb">
      <span className={`reward-thumb__pic ${rewardGrounds[reward.picture]}`}>
        <RewardPicture name={reward.picture} />
      </span>
      {reward.title}
    </span>
  );
}
