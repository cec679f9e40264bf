import { formatRedemptionCode } from '@linli/core/codes/redemption-code';
import { useState } from 'react';
import { NetworkLost, wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay, formatDelta, formatNumber, formatTime } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Result } from '../../ui/result';
import { ResultButton } from '../../ui/result-button';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { NameCard } from '../phone/name-card';
import { SlipButton } from '../slip/slip-button';
import { CardRewards } from './card-rewards';
import { CardWaiting } from './card-waiting';
import { type CardAtCounter, type Collected, type Ordered, useCardDesk } from './use-card-desk';

interface CardDeskProps {
  counterId: string;
  code: string;
  onDone: () => void;
}

/** The counter for somebody who has a card instead of a phone: the clerk reads out, they decide. */
export function CardDesk({ counterId, code, onDone }: CardDeskProps) {
  const { desk, order, collect, ordered, collected } = useCardDesk(counterId, code);
  const [known, setKnown] = useState(false);
  if (collected) return <Handed handed={collected} onDone={onDone} />;
  const error = collect.error ?? order.error;
  return (
    <Page
      title={m.field_card()}
      top={<TopBar title={m.field_card()} back={{ href: `/counters/${counterId}` }} />}
    >
      {desk.isPending ? <Skeleton lines={4} /> : null}
      {desk.error && !desk.data ? (
        <Notice kind="stop" announce>
          {desk.error instanceof NetworkLost ? m.field_counter_offline() : wordsOf(desk.error)}
        </Notice>
      ) : null}
      {desk.data ? <Holder desk={desk.data} /> : null}
      {desk.data && !known ? (
        <>
          <p className="mt-3 mb-3">{m.field_card_ask()}</p>
          <Button onClick={() => setKnown(true)}>
            {m.field_card_is({ name: desk.data.maskedName })}
          </Button>
        </>
      ) : null}
      {error ? (
        <div className="mt-3">
          <Notice kind="stop" announce>
            {error instanceof NetworkLost ? m.field_counter_offline() : wordsOf(error)}
          </Notice>
        </div>
      ) : null}
      {ordered && desk.data ? <JustOrdered ordered={ordered} desk={desk.data} /> : null}
      {desk.data && known ? (
        <>
          <CardWaiting
            waiting={desk.data.waiting}
            counterId={counterId}
            busy={collect.busy}
            onCollect={collect.start}
          />
          <CardRewards rewards={desk.data.rewards} busy={order.busy} onOrder={order.start} />
        </>
      ) : null}
      <div className="actions mt-5">
        <Button kind="line" onClick={onDone}>
          {m.field_card_next_one()}
        </Button>
      </div>
    </Page>
  );
}

function Holder({ desk: { maskedName, buildingName, balance } }: { desk: CardAtCounter }) {
  return (
    <NameCard
      name={maskedName}
      buildingName={buildingName}
      state={m.field_card_balance({ points: formatNumber(balance) })}
    />
  );
}

/** Points were taken; the piece waits below, to be handed over now or with the slip another day. */
function JustOrdered({ ordered, desk }: { ordered: Ordered; desk: CardAtCounter }) {
  return (
    <div className="mt-3 stack">
      <Notice kind="leaf" title={m.field_card_ordered({ reward: ordered.rewardTitle })} announce>
        {m.field_card_ordered_why({
          points: formatNumber(ordered.points),
          balance: formatNumber(ordered.balance),
        })}
      </Notice>
      <SlipButton
        plain
        facts={{
          title: ordered.rewardTitle,
          points: formatDelta(-ordered.points),
          name: desk.maskedName,
          balance: m.field_points_n({ points: formatNumber(ordered.balance) }),
          at: ordered.orderedAt,
          code: formatRedemptionCode(ordered.code),
          until: formatDay(ordered.validUntil),
        }}
      />
    </div>
  );
}

function Handed({ handed, onDone }: { handed: Collected; onDone: () => void }) {
  const { rewardTitle, maskedName, redeemedAt, points, balance } = handed;
  return (
    <Result
      kind="ok"
      word={m.field_redeemed()}
      who={rewardTitle}
      meta={m.field_redeemed_by({ name: maskedName, time: formatTime(redeemedAt) })}
      actions={
        <>
          <ResultButton icon="qr" onClick={onDone}>
            {m.field_next_code()}
          </ResultButton>
          <SlipButton
            facts={{
              title: rewardTitle,
              points: formatDelta(-points),
              name: maskedName,
              balance: m.field_points_n({ points: formatNumber(balance) }),
              at: redeemedAt,
            }}
          />
        </>
      }
    />
  );
}
