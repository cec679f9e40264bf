import { useState } from 'react';
import { useMe } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { oversightPlaces } from '../approvals/oversight-places';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { BudgetDrawer } from './budget-drawer';
import { scopeName } from './budget-words';
import { LiftDialog } from './lift-dialog';
import { type Budget, useBudgets } from './use-budgets';

/** What organizers, activities and sessions may give before a second person is asked. */
export function BudgetsPage() {
  const { can } = useSeat();
  const { me } = useMe();
  const budgets = useBudgets();
  const [changing, setChanging] = useState<Budget | 'new' | null>(null);
  const [lifting, setLifting] = useState<Budget | null>(null);
  const acts = (row: Budget) =>
    row.subjectId === me?.person.id ? (
      <span className="note">{m.committee_budget_own()}</span>
    ) : (
      <>
        <Button kind="quiet" block={false} onClick={() => setChanging(row)}>
          {m.committee_budget_change()}
        </Button>
        <Button kind="text" block={false} onClick={() => setLifting(row)}>
          {m.committee_budget_lift()}
        </Button>
      </>
    );
  return (
    <Desk
      title={m.committee_budgets()}
      lead={m.committee_budgets_lead()}
      acts={
        can('budget.set') && budgets.data ? (
          <Button icon="plus" short block={false} onClick={() => setChanging('new')}>
            {m.committee_budget_add()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_oversight()} places={oversightPlaces(can)} />
      <Panel>
        <Answered query={budgets} lines={4}>
          {(data) =>
            data.budgets.length === 0 ? (
              <p className="panel__none">{m.committee_budgets_none()}</p>
            ) : (
              <RecordList
                label={m.committee_budgets()}
                rows={data.budgets}
                keyOf={(row) => `${row.scope} ${row.subjectId}`}
                columns={columns()}
                acts={can('budget.set') ? acts : undefined}
                actsTitle={m.committee_budget_change()}
              />
            )
          }
        </Answered>
      </Panel>
      {changing && budgets.data ? (
        <BudgetDrawer
          budget={changing === 'new' ? null : changing}
          budgets={budgets.data}
          onClose={() => setChanging(null)}
        />
      ) : null}
      {lifting ? <LiftDialog budget={lifting} onClose={() => setLifting(null)} /> : null}
    </Desk>
  );
}

function columns(): Column<Budget>[] {
  return [
    { key: 'name', title: m.committee_budget_of(), render: (row) => row.name, narrow: 'title' },
    { key: 'scope', title: m.committee_budget_scope(), render: (row) => scopeName(row.scope) },
    { key: 'used', title: m.committee_budget_used(), render: Used, narrow: 'end' },
    {
      key: 'set',
      title: m.committee_budget_set_by(),
      render: (row) => inOneLine(row.setByName, formatMoment(row.setAt)),
    },
  ];
}

function Used({ pointsUsed, pointsMax }: Budget) {
  const words = m.committee_budget_share({
    used: formatNumber(pointsUsed),
    max: formatNumber(pointsMax),
  });
  return pointsUsed >= pointsMax ? <Tag tone="lamp">{words}</Tag> : words;
}
