import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatDay } from '../../ui/format';
import { RewardPicture, rewardGrounds } from '../../ui/reward-picture';
import { Sep } from '../../ui/sep';
import { TicketTear } from '../../ui/ticket';
import type { CounterTicketFacts, Redeeming } from './use-redeeming';

interface CounterTicketProps {
  ticket: CounterTicketFacts;
  redeeming: Redeeming;
}

/** What to hand over and to whom, the person masked; then the one press that counts. */
export function CounterTicket({ ticket, redeeming }: CounterTicketProps) {
  const online = useOnline();
  return (
    <div role="status">
      <div className="ticket mt-5">
        <div className="ticket__top ticket__top--row">
          <span className={`thumb ${rewardGrounds[ticket.picture]}`}>
            <RewardPicture name={ticket.picture} />
          </span>
          <p className="head">{ticket.rewardTitle}</p>
        </div>
        <TicketTear />
        <Facts className="ticket__foot" facts={factsOf(ticket)} />
      </div>
      <div className="actions mt-5">
        <Button
          icon="check"
          busy={redeeming.busy}
          onClick={redeeming.hand}
          disabledBecause={online ? undefined : m.field_counter_offline()}
        >
          {m.field_handed_over()}
        </Button>
        <Button kind="line" onClick={redeeming.reset}>
          {m.field_not_now()}
        </Button>
      </div>
      <p className="note center mt-4">{m.field_handed_over_note()}</p>
    </div>
  );
}

function factsOf(ticket: CounterTicketFacts) {
  const who = (
    <>
      {ticket.maskedName}
      {ticket.buildingName ? (
        <>
          <Sep />
          {ticket.buildingName}
        </>
      ) : null}
    </>
  );
  return [
    { term: m.field_who_takes(), what: who },
    { term: m.ui_points(), what: m.field_points_taken({ points: ticket.points }) },
    { term: m.field_until(), what: formatDay(ticket.validUntil) },
  ];
}
