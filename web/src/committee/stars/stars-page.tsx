import { m } from '../../i18n/paraglide/messages';
import { Chips } from '../../ui/chips';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { useAddressQuery } from '../parts/use-address-query';
import { useRulebook } from '../rules/use-rulebook';
import { StarList } from './star-list';
import { type Shelf, useStarList } from './use-star-list';

const shelves: Shelf[] = ['notice', 'held'];

/** Who is in notice, with what others objected, and who holds which star. */
export function StarsPage() {
  const address = useAddressQuery();
  const shelf = shelves.find((one) => one === address.get('shelf')) ?? 'notice';
  const query = useStarList(shelf);
  const rules = useRulebook().data?.document.starSchemes ?? [];
  return (
    <Desk
      title={m.committee_stars()}
      lead={rules.length > 0 ? m.committee_stars_lead() : m.committee_stars_no_rule()}
    >
      <div className="filters">
        <Chips
          label={m.committee_state()}
          value={shelf}
          options={shelves.map((value) => ({ value, label: shelfNames[value]() }))}
          onChange={(value) => address.change({ shelf: value === 'notice' ? undefined : value })}
        />
      </div>
      <Panel>
        <Answered query={query} lines={6}>
          {(pages) => {
            const rows = pages.flatMap(({ stars }) => stars);
            return rows.length > 0 ? (
              <>
                <StarList rows={rows} shelf={shelf} />
                <MoreButton list={query} />
              </>
            ) : (
              <Empty>{m.committee_stars_none()}</Empty>
            );
          }}
        </Answered>
      </Panel>
    </Desk>
  );
}

const shelfNames: Record<Shelf, () => string> = {
  notice: m.committee_stars_notice,
  held: m.committee_stars_held,
};
