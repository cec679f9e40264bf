import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { residentPlaces } from '../residents/resident-places';
import { useSeat } from '../use-seat';
import { CardList } from './card-list';
import { FreshCards } from './fresh-cards';
import { IssueDrawer } from './issue-drawer';
import { type FreshCard, useCards } from './use-cards';

type State = 'living' | 'revoked';

/** Printed cards: who holds one, and new ones on paper. */
export function CardsPage() {
  const { can } = useSeat();
  const query = useAddressQuery();
  const state: State = query.get('state') === 'revoked' ? 'revoked' : 'living';
  const [issuing, setIssuing] = useState(false);
  const [fresh, setFresh] = useState<readonly FreshCard[]>([]);
  const list = useCards({ state });
  if (fresh.length > 0) return <FreshCards cards={fresh} onDone={() => setFresh([])} />;
  return (
    <Desk
      title={m.committee_cards()}
      lead={m.committee_cards_lead()}
      acts={
        <Button icon="plus" short block={false} onClick={() => setIssuing(true)}>
          {m.committee_card_issue()}
        </Button>
      }
    >
      <SubPlaces label={m.committee_residents()} places={residentPlaces(can)} />
      <div className="filters">
        <Chips<State>
          label={m.committee_state()}
          value={state}
          options={[
            { value: 'living', label: m.committee_cards_living() },
            { value: 'revoked', label: m.committee_cards_stopped() },
          ]}
          onChange={(value) => query.change({ state: value === 'living' ? undefined : value })}
        />
      </div>
      <Answered query={list} lines={6}>
        {(pages) => {
          const cards = pages.flatMap((page) => page.cards);
          if (cards.length === 0) return <Empty>{m.committee_cards_none()}</Empty>;
          return (
            <>
              <CardList cards={cards} />
              <MoreButton list={list} />
            </>
          );
        }}
      </Answered>
      <IssueDrawer open={issuing} onClose={() => setIssuing(false)} onIssued={setFresh} />
    </Desk>
  );
}
