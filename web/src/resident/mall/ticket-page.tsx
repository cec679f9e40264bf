import { m } from '../../i18n/paraglide/messages';
import { Facts } from '../../ui/facts';
import { formatDay, formatMoment, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { QrCode } from '../../ui/qr-code';
import { Ticket } from '../../ui/ticket';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useWakeLock } from '../use-wake-lock';
import { CancelDeed } from './cancel-deed';
import { redemptionStateWords } from './redemption-words';
import { useRedemption } from './use-mall';
import './mall.css';

type Read = NonNullable<ReturnType<typeof useRedemption>['data']>;

/** The paper to show at the counter; once it is closed it says what became of it. */
export function TicketPage({ redemptionId }: { redemptionId: string }) {
  const query = useRedemption(redemptionId);
  useWakeLock();
  return (
    <Page
      title={m.resident_code_title()}
      top={<TopBar title={m.resident_code_title()} back={{ href: '/mall/codes' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {(redemption) =>
          redemption.state === 'reserved' ? (
            <WaitingTicket redemption={redemption} />
          ) : (
            <ClosedTicket redemption={redemption} />
          )
        }
      </AnswerGate>
    </Page>
  );
}

function WaitingTicket({ redemption }: { redemption: Read }) {
  const { code } = redemption;
  return (
    <>
      <Ticket
        title={redemption.rewardTitle}
        note={m.resident_code_kept({ points: formatNumber(redemption.points) })}
        picture={
          code ? (
            <QrCode text={`R1.${code}`} label={m.resident_code_words({ code })} size="m" />
          ) : (
            <p className="mt-4">{m.resident_code_unread()}</p>
          )
        }
        code={code ?? undefined}
        facts={
          <Facts
            facts={[
              { term: m.resident_code_where(), what: <Where redemption={redemption} /> },
              {
                term: m.resident_code_until(),
                what: (
                  <>
                    {formatDay(redemption.validUntil)}
                    <br />
                    <span className="note">{m.resident_code_lapse()}</span>
                  </>
                ),
              },
            ]}
          />
        }
      />
      <p className="note center mt-4">{m.resident_code_private()}</p>
      <div className="actions mt-3">
        <CancelDeed redemption={redemption} />
      </div>
    </>
  );
}

function ClosedTicket({ redemption }: { redemption: Read }) {
  const redeemed = redemption.state === 'redeemed';
  const closedAt = redemption.closedAt ? formatMoment(redemption.closedAt) : null;
  return (
    <Ticket
      title={redemption.rewardTitle}
      picture={
        <div className="ticket__state">
          <Notice kind={redeemed ? 'leaf' : 'plain'} icon={redeemed ? 'check' : 'undo'} announce>
            {redemptionStateWords[redemption.state]()}
          </Notice>
        </div>
      }
      note={closedAt}
      facts={
        <Facts
          facts={[
            { term: m.resident_code_where(), what: <Where redemption={redemption} /> },
            {
              term: m.ui_points(),
              what: m.resident_points_n({ points: formatNumber(redemption.points) }),
            },
          ]}
        />
      }
    />
  );
}

function Where({ redemption }: { redemption: Read }) {
  const { counterName, counterPlace, counterHours } = redemption;
  return (
    <>
      {counterName}
      <br />
      <span className="note">{[counterPlace, counterHours].filter(Boolean).join('，')}</span>
    </>
  );
}
