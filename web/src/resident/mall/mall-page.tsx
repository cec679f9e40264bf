import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Chips } from '../../ui/chips';
import { Empty } from '../../ui/empty';
import { formatNumber } from '../../ui/format';
import { Page } from '../../ui/page';
import { RewardCard } from '../../ui/reward-card';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { ResidentTabs } from '../tabs';
import { shelfWords } from './reward-words';
import { ShopNotice } from './shop-notice';
import { type Reward, type ShopTerms, useRedemptions, useShelf } from './use-mall';

type Kind = Reward['kind'] | 'all';

const kinds: Kind[] = ['all', 'goods', 'service', 'honour', 'privilege'];

const kindWords: Record<Kind, () => string> = {
  all: m.resident_kind_all,
  goods: m.resident_kind_goods,
  service: m.resident_kind_service,
  honour: m.resident_kind_honour,
  privilege: m.resident_kind_privilege,
};

/** The shelf. What cannot be had stays on it, with the reason. */
export function MallPage() {
  const query = useShelf();
  const balance = query.data?.balance;
  return (
    <Page
      title={m.resident_mall()}
      top={
        <TopBar title={m.resident_mall()}>
          {typeof balance === 'number' ? <YouHave balance={balance} /> : null}
        </TopBar>
      }
      tabs={<ResidentTabs />}
    >
      <MyCodes />
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {({ rewards, terms }) => (
          <>
            <ShopNotice terms={terms} />
            <Shelf rewards={rewards} terms={terms} />
          </>
        )}
      </AnswerGate>
    </Page>
  );
}

/** 您有 270 分, the figure standing out wherever the language puts it. */
function YouHave({ balance }: { balance: number }) {
  const [before, after] = m.resident_you_have({ points: '|' }).split('|');
  return (
    <p className="num muted">
      {before}
      <b className="topbar__sum">{formatNumber(balance)}</b>
      {after}
    </p>
  );
}

function MyCodes() {
  const { data } = useRedemptions();
  const waiting = data?.redemptions.filter(({ state }) => state === 'reserved').length ?? 0;
  return (
    <Cells>
      <Cell
        icon="qr"
        title={m.resident_my_codes()}
        why={waiting > 0 ? m.resident_codes_waiting({ count: waiting }) : undefined}
        href="/mall/codes"
        arrow
      />
    </Cells>
  );
}

function Shelf({ rewards, terms }: { rewards: Reward[]; terms: ShopTerms }) {
  const [kind, setKind] = useState<Kind>('all');
  if (rewards.length === 0) {
    return (
      <div className="mt-4">
        <Empty>{m.resident_no_rewards()}</Empty>
      </div>
    );
  }
  const offered = kinds.filter(
    (one) => one === 'all' || rewards.some((reward) => reward.kind === one),
  );
  const shown = rewards.filter((reward) => kind === 'all' || reward.kind === kind);
  return (
    <>
      {offered.length > 2 ? (
        <div className="mt-4">
          <Chips
            label={m.resident_kind()}
            value={kind}
            options={offered.map((value) => ({ value, label: kindWords[value]() }))}
            onChange={setKind}
          />
        </div>
      ) : null}
      <ul className="rewards mt-4">
        {shown.map((reward) => (
          <li key={reward.id}>
            <RewardCard
              href={`/mall/${reward.id}`}
              name={reward.title}
              points={reward.pricePoints}
              picture={reward.picture}
              why={shelfWords(reward, terms)}
              cannot={reward.cannot !== null}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <Empty>{m.resident_nothing_of_kind()}</Empty> : null}
    </>
  );
}
