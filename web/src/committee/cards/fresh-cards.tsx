import { formatMemberCard } from '@linli/core/codes/member-card';
import { useEffect } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { CardSheet } from '../../ui/card-sheet';
import { now } from '../../ui/clock';
import { formatDayOfYear } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Desk } from '../parts/desk';
import { useContact } from '../settings/use-contact';
import { useSeat } from '../use-seat';
import type { FreshCard } from './use-cards';

/** The one moment in which the codes are known: they are printed now, or the cards made anew. */
export function FreshCards({ cards, onDone }: { cards: readonly FreshCard[]; onDone: () => void }) {
  const { communityName } = useSeat();
  const contact = useContact();
  // The button may have been at the end of a long page.
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <Desk
      title={m.committee_cards_fresh()}
      lead={m.committee_cards_fresh_lead({ count: cards.length })}
      acts={
        <>
          <Button kind="line" block={false} onClick={onDone}>
            {m.committee_cards_printed()}
          </Button>
          <Button short block={false} onClick={() => window.print()}>
            {m.ui_print()}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Notice kind="plate">{m.committee_cards_once()}</Notice>
        <CardSheet
          cards={cards.map((card) => ({ ...card, spelled: formatMemberCard(card.code) }))}
          communityName={communityName}
          contact={contact.data?.phone ?? contact.data?.place ?? null}
          issuedOn={formatDayOfYear(now())}
        />
      </div>
    </Desk>
  );
}
