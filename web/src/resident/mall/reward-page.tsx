import { m } from '../../i18n/paraglide/messages';
import { type Fact, Facts } from '../../ui/facts';
import { formatNumber } from '../../ui/format';
import { Page } from '../../ui/page';
import { RewardPicture, rewardGrounds } from '../../ui/reward-picture';
import { TopBar } from '../../ui/top-bar';
import { Trouble } from '../../ui/trouble';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { ExchangeDeed } from './exchange-deed';
import { limitWords } from './reward-words';
import { ShopNotice } from './shop-notice';
import { type Reward, useShelf } from './use-mall';
import './mall.css';

/** One reward: what it is, where and how soon to fetch it, and the deed or why not. */
export function RewardPage({ rewardId }: { rewardId: string }) {
  const query = useShelf();
  return (
    <Page
      title={m.resident_mall()}
      top={<TopBar title={m.resident_mall()} back={{ href: '/mall' }} />}
      fill
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {({ rewards, balance, terms }) => {
          const reward = rewards.find((one) => one.id === rewardId);
          if (!reward) {
            return <Trouble title={m.ui_not_found_title()} why={m.resident_nothing_of_kind()} />;
          }
          return (
            <>
              <RewardWords reward={reward} />
              <ShopNotice terms={terms} />
              <div className="push">
                <ExchangeDeed reward={reward} balance={balance ?? 0} terms={terms} />
              </div>
            </>
          );
        }}
      </AnswerGate>
    </Page>
  );
}

function RewardWords({ reward }: { reward: Reward }) {
  const limit = limitWords(reward);
  const facts: Fact[] = [
    {
      term: m.resident_reward_where(),
      what: (
        <>
          {reward.counterName}
          <br />
          <span className="note">
            {[reward.counterPlace, reward.counterHours].filter(Boolean).join('，')}
          </span>
        </>
      ),
    },
    {
      term: m.resident_reward_collect(),
      what: m.resident_collect_days({ days: reward.codeValidDays }),
    },
    { term: m.resident_reward_stock(), what: m.resident_stock_n({ stock: reward.stock }) },
  ];
  if (limit) facts.push({ term: m.resident_reward_limit(), what: limit });
  return (
    <>
      <div className={`reward-open__pic ${rewardGrounds[reward.picture]}`}>
        <RewardPicture name={reward.picture} />
      </div>
      <h2 className="head mt-4">{reward.title}</h2>
      <p className="reward__cost">
        {formatNumber(reward.pricePoints)}
        <small>{m.ui_points()}</small>
      </p>
      {reward.description ? <p className="reward-open__words">{reward.description}</p> : null}
      <div className="card mt-4">
        <Facts facts={facts} />
      </div>
    </>
  );
}
