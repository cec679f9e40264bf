import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { useAddressQuery } from '../parts/use-address-query';
import { useRulebook } from '../rules/use-rulebook';
import { useSeat } from '../use-seat';
import { DeductionList } from './deduction-list';
import { NoteDrawer } from './note-drawer';
import { type Shelf, useDeductions } from './use-deductions';

const shelves: Shelf[] = ['open', 'all'];

/** What was noted by published rules, for those who work with it only. */
export function DeductionsPage() {
  const { can } = useSeat();
  const address = useAddressQuery();
  const shelf = shelves.find((one) => one === address.get('shelf')) ?? 'open';
  const [noting, setNoting] = useState(false);
  const query = useDeductions(shelf);
  const rules = useRulebook().data?.document.deductions ?? [];
  const mayNote = can('deduction.propose') && rules.length > 0;
  return (
    <Desk
      title={m.committee_deductions()}
      lead={rules.length > 0 ? m.committee_deductions_lead() : m.committee_deductions_no_rule()}
      acts={
        mayNote ? (
          <Button icon="plus" short block={false} onClick={() => setNoting(true)}>
            {m.committee_deduction_note()}
          </Button>
        ) : null
      }
    >
      <div className="filters">
        <Chips
          label={m.committee_state()}
          value={shelf}
          options={shelves.map((value) => ({ value, label: shelfNames[value]() }))}
          onChange={(value) => address.change({ shelf: value === 'open' ? undefined : value })}
        />
      </div>
      <Panel>
        <Answered query={query} lines={6}>
          {(pages) => {
            const rows = pages.flatMap(({ deductions }) => deductions);
            return rows.length > 0 ? (
              <>
                <DeductionList rows={rows} />
                <MoreButton list={query} />
              </>
            ) : (
              <Empty>{m.committee_deductions_none()}</Empty>
            );
          }}
        </Answered>
      </Panel>
      <NoteDrawer open={noting} rules={rules} onClose={() => setNoting(false)} />
    </Desk>
  );
}

const shelfNames: Record<Shelf, () => string> = {
  open: m.committee_deductions_open,
  all: m.committee_deductions_all,
};
