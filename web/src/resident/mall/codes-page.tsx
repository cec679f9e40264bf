import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { redemptionStateWords } from './redemption-words';
import { type Redemption, useRedemptions } from './use-mall';

/** What waits to be fetched first, then what was. */
export function CodesPage() {
  const query = useRedemptions();
  return (
    <Page
      title={m.resident_my_codes()}
      top={<TopBar title={m.resident_my_codes()} back={{ href: '/mall' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>
        {({ redemptions }) => <Codes redemptions={redemptions} />}
      </AnswerGate>
    </Page>
  );
}

function Codes({ redemptions }: { redemptions: Redemption[] }) {
  const waiting = redemptions.filter(({ state }) => state === 'reserved');
  const before = redemptions.filter(({ state }) => state !== 'reserved');
  if (redemptions.length === 0) {
    return (
      <Empty
        action={
          <Button kind="quiet" block={false} href="/mall">
            {m.resident_to_mall()}
          </Button>
        }
      >
        {m.resident_no_codes()}
      </Empty>
    );
  }
  return (
    <>
      {waiting.length > 0 ? (
        <Section title={m.resident_codes_now()}>
          <Cells>
            {waiting.map((redemption) => (
              <CodeCell key={redemption.id} redemption={redemption} />
            ))}
          </Cells>
        </Section>
      ) : null}
      {before.length > 0 ? (
        <Section title={m.resident_codes_before()}>
          <Cells>
            {before.map((redemption) => (
              <CodeCell key={redemption.id} redemption={redemption} />
            ))}
          </Cells>
        </Section>
      ) : null}
    </>
  );
}

function CodeCell({ redemption }: { redemption: Redemption }) {
  const waiting = redemption.state === 'reserved';
  const day = formatDay(waiting ? redemption.validUntil : redemption.reservedAt);
  return (
    <Cell
      icon={waiting ? 'qr' : 'gift'}
      title={redemption.rewardTitle}
      why={
        waiting
          ? m.resident_collect_by({ day, counter: redemption.counterName })
          : `${day} ${redemptionStateWords[redemption.state]()}`
      }
      href={`/mall/codes/${redemption.id}`}
      arrow
    />
  );
}
