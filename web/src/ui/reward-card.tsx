import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages';
import { formatNumber } from './format';
import { Go } from './go';
import { RewardPicture, type RewardPictureName, rewardGrounds } from './reward-picture';

interface RewardCardProps {
  href: string;
  name: ReactNode;
  points: number;
  picture: RewardPictureName;
  /** A photo's address instead of the drawing. */
  photo?: string;
  /** Where to fetch it; or why it cannot be had now. The card still opens. */
  why: ReactNode;
  cannot?: boolean;
}

/** One reward of the mall. A thing that cannot be had stays, and says why. */
export function RewardCard({ href, name, points, picture, photo, why, cannot }: RewardCardProps) {
  return (
    <Go className={cannot ? 'reward reward--cannot' : 'reward'} href={href}>
      <span className={`reward__pic ${rewardGrounds[picture]}`}>
        {photo ? <img src={photo} alt="" loading="lazy" /> : <RewardPicture name={picture} />}
      </span>
      <span className="reward__body">
        <span className="reward__name">{name}</span>
        <span className="reward__cost">
          {formatNumber(points)}
          <small>{m.ui_points()}</small>
        </span>
        <span className="reward__why">{why}</span>
      </span>
    </Go>
  );
}
