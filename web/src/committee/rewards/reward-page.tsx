import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { useRulebook } from '../rules/use-rulebook';
import { useSeat } from '../use-seat';
import { EditRewardDrawer } from './edit-reward-drawer';
import { RedemptionList } from './redemption-list';
import { RestockDrawer } from './restock-drawer';
import { kindName, limitWords } from './reward-words';
import { Stock } from './rewards-page';
import { useChangeReward } from './use-change-reward';
import { type RewardRow, useRewards } from './use-rewards';
import './rewards.css';

/** One reward: its terms, its stock, and who exchanged points for it. */
export function RewardPage({ rewardId }: { rewardId: string }) {
  const { can } = useSeat();
  const rewards = useRewards();
  const reward = rewards.data?.rewards.find(({ id }) => id === rewardId);
  const [open, setOpen] = useState<'edit' | 'stock' | null>(null);
  const close = () => setOpen(null);
  return (
    <Desk
      title={reward?.title ?? m.committee_reward()}
      lead={
        reward
          ? m.committee_reward_lead({
              points: formatNumber(reward.pricePoints),
              counter: reward.counterName,
            })
          : undefined
      }
      back={{ href: '/rewards', label: m.committee_rewards_shelf() }}
      acts={
        reward && can('reward.change') ? (
          <>
            <Button kind="line" block={false} onClick={() => setOpen('edit')}>
              {m.committee_edit()}
            </Button>
            <Button short block={false} onClick={() => setOpen('stock')}>
              {m.committee_restock()}
            </Button>
          </>
        ) : null
      }
    >
      <Answered query={rewards} lines={6}>
        {() =>
          reward ? (
            <>
              <div className="desk__cols desk__cols--slim desk__cols--about">
                {can('redemption.read') ? (
                  <Panel title={m.committee_redemptions()}>
                    <RedemptionList rewardId={rewardId} />
                  </Panel>
                ) : (
                  <div />
                )}
                <Terms reward={reward} />
              </div>
              <EditRewardDrawer open={open === 'edit'} reward={reward} onClose={close} />
              <RestockDrawer open={open === 'stock'} reward={reward} onClose={close} />
            </>
          ) : (
            <p className="panel__none">{m.committee_reward_gone()}</p>
          )
        }
      </Answered>
    </Desk>
  );
}

/** The name in the rulebook; the bare key where the rulebook dropped it. */
function TermsName({ termsKey }: { termsKey: string }) {
  const rewards = useRulebook().data?.document.redemption.rewards ?? [];
  return rewards.find(({ key }) => key === termsKey)?.name[getLocale()] ?? termsKey;
}

function Terms({ reward }: { reward: RewardRow }) {
  const { can } = useSeat();
  const hide = useChangeReward(reward, () => toast(m.committee_saved()));
  const hidden = reward.state === 'hidden';
  return (
    <Panel title={m.committee_terms()} padded>
      <Facts
        facts={[
          { term: m.committee_stock(), what: <Stock reward={reward} /> },
          { term: m.committee_kind(), what: kindName(reward.kind) },
          { term: m.committee_limit(), what: limitWords(reward) },
          ...(reward.termsKey
            ? [{ term: m.committee_terms_key(), what: <TermsName termsKey={reward.termsKey} /> }]
            : []),
          {
            term: m.committee_valid(),
            what: m.committee_days({ count: reward.codeValidDays }),
          },
          {
            term: m.committee_counter(),
            what: inOneLine(reward.counterName, reward.counterPlace),
          },
          { term: m.committee_hours(), what: reward.counterHours || m.committee_not_said() },
        ]}
      />
      {reward.description ? <p className="muted mt-3">{reward.description}</p> : null}
      {can('reward.change') ? (
        <>
          <DeedTrouble error={hide.error} />
          <Button
            kind="quiet"
            className="mt-4"
            busy={hide.busy}
            onClick={() => hide.start({ state: hidden ? 'offered' : 'hidden' })}
          >
            {hidden ? m.committee_reward_offer() : m.committee_reward_hide()}
          </Button>
          <p className="note mt-3">
            {hidden ? m.committee_reward_offer_why() : m.committee_reward_hide_why()}
          </p>
        </>
      ) : null}
    </Panel>
  );
}
