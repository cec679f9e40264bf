import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import { Sheet } from '../../ui/sheet';
import type { CardAtCounter } from './use-card-desk';

type Reward = CardAtCounter['rewards'][number];

interface CardRewardsProps {
  rewards: readonly Reward[];
  busy: boolean;
  onOrder: (rewardId: string) => void;
}

/** A short list to read out; points move only after the resident said yes aloud. */
export function CardRewards({ rewards, busy, onOrder }: CardRewardsProps) {
  const [asked, setAsked] = useState<Reward | null>(null);
  return (
    <Section title={m.field_card_rewards()}>
      {rewards.length === 0 ? <p className="note">{m.field_card_rewards_none()}</p> : null}
      {rewards.length > 0 ? (
        <Cells>
          {rewards.map((reward) => (
            <Cell
              key={reward.id}
              title={reward.title}
              why={m.field_card_stock({ count: formatNumber(reward.stock) })}
              end={
                <span className="num">
                  {m.field_points_n({ points: formatNumber(reward.pricePoints) })}
                </span>
              }
              onClick={() => setAsked(reward)}
              arrow
            />
          ))}
        </Cells>
      ) : null}
      {asked ? (
        <Sheet title={m.field_card_order_ask()} onClose={() => setAsked(null)}>
          <p className="title">
            {m.field_card_order_read({
              reward: asked.title,
              points: formatNumber(asked.pricePoints),
            })}
          </p>
          <p className="note mt-3 mb-3">{m.field_card_order_why()}</p>
          <div className="actions">
            <Button
              busy={busy}
              onClick={() => {
                onOrder(asked.id);
                setAsked(null);
              }}
            >
              {m.field_card_order_do()}
            </Button>
            <Button kind="text" onClick={() => setAsked(null)}>
              {m.field_card_order_no()}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </Section>
  );
}
