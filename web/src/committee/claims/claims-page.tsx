import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Chips } from '../../ui/chips';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { ClaimList, type Counts } from './claim-list';
import { claimPlaces, type Shelf, shelfName, shelves } from './claim-words';
import './claims.css';

/** What residents sent in: what waits comes first, and the oldest of it on top. */
export function ClaimsPage() {
  const query = useAddressQuery();
  const [counts, setCounts] = useState<Counts>();
  const shelf = shelves.find((one) => one === query.get('shelf')) ?? 'waiting';
  return (
    <Desk title={m.committee_claims()} lead={m.committee_claims_lead()}>
      <SubPlaces label={m.committee_claims()} places={claimPlaces()} />
      <div className="filters">
        <Chips
          label={m.committee_state()}
          value={shelf}
          options={shelves.map((value) => ({ value, label: withCount(value, counts) }))}
          onChange={(value) => query.change({ shelf: value === 'waiting' ? undefined : value })}
        />
      </div>
      <Panel>
        <ClaimList shelf={shelf} onCounts={setCounts} />
      </Panel>
    </Desk>
  );
}

function withCount(shelf: Shelf, counts: Counts | undefined): string {
  const name = shelfName(shelf);
  if (!counts || shelf === 'over') return name;
  const { waiting, secondLook, asked, overdue } = counts;
  const count = { waiting, second_look: secondLook, asked, overdue }[shelf];
  return `${name} ${count}`;
}
