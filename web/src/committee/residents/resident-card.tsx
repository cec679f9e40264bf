import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay, formatMomentShort } from '../../ui/format';
import { type FreshCard, useCards, useIssueCards } from '../cards/use-cards';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';

interface ResidentCardProps {
  residentId: string;
  onIssued: (cards: readonly FreshCard[]) => void;
}

/** The printed card this resident holds, and the way to another one. */
export function ResidentCard({ residentId, onIssued }: ResidentCardProps) {
  const cards = useCards({ residentId, state: 'living' });
  const deed = useIssueCards(onIssued);
  const card = cards.data?.[0]?.cards[0];
  if (cards.data === undefined) return null;
  return (
    <Panel title={m.committee_card()} padded>
      <p className={card ? undefined : 'muted'}>
        {card
          ? m.committee_card_held({ number: card.number, day: formatDay(card.issuedAt) })
          : m.committee_card_none()}
      </p>
      {card ? (
        <p className="note">
          {card.lastUsedAt
            ? m.committee_card_last_used({ time: formatMomentShort(card.lastUsedAt) })
            : m.committee_card_unused()}
        </p>
      ) : null}
      <DeedTrouble error={deed.error} />
      <Button
        kind="quiet"
        busy={deed.busy}
        onClick={() => deed.start({ residentIds: [residentId], replace: card !== undefined })}
      >
        {card ? m.committee_card_replace_do() : m.committee_card_issue()}
      </Button>
      {card ? <p className="note">{m.committee_card_replace_help()}</p> : null}
    </Panel>
  );
}
