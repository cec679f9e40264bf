import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { DecideReversalDialog, type ReversalDecision } from './decide-reversal-dialog';
import { machinePlaces, rangeWords, reversalStateName, reversalStateTone } from './machine-words';
import { type MachineReversal, useMachineReversals } from './use-machines';
import './machines.css';

/** Stretches that were or are to be undone; another person than the proposer decides. */
export function ReversalsPage() {
  const reversals = useMachineReversals();
  const [chosen, setChosen] = useState<{
    reversal: MachineReversal;
    decision: ReversalDecision;
  } | null>(null);
  return (
    <Desk title={m.committee_machines_reversals()} lead={m.committee_machine_reversals_lead()}>
      <SubPlaces label={m.committee_machines()} places={machinePlaces()} />
      <Panel>
        <Answered query={reversals} lines={4}>
          {({ reversals: rows }) =>
            rows.length === 0 ? (
              <p className="panel__none">{m.committee_machine_reversals_none()}</p>
            ) : (
              <RecordList
                label={m.committee_machines_reversals()}
                rows={rows}
                keyOf={(row) => row.id}
                columns={columns()}
                actsTitle={m.committee_machine_decide()}
                acts={(row) =>
                  row.mayDecide ? (
                    <>
                      <Button
                        kind="quiet"
                        block={false}
                        onClick={() => setChosen({ reversal: row, decision: 'carry_out' })}
                      >
                        {m.committee_machine_carry_out()}
                      </Button>
                      <Button
                        kind="text"
                        block={false}
                        onClick={() => setChosen({ reversal: row, decision: 'reject' })}
                      >
                        {m.committee_machine_reject()}
                      </Button>
                    </>
                  ) : null
                }
              />
            )
          }
        </Answered>
      </Panel>
      {chosen ? <DecideReversalDialog {...chosen} onClose={() => setChosen(null)} /> : null}
    </Desk>
  );
}

function columns(): Column<MachineReversal>[] {
  return [
    {
      key: 'device',
      title: m.committee_machine(),
      render: (row) => row.deviceName,
      narrow: 'title',
    },
    { key: 'range', title: m.committee_machine_range(), render: rangeWords },
    { key: 'sum', title: m.committee_points(), render: sumWords },
    { key: 'reason', title: m.committee_reason(), render: (row) => row.reason },
    {
      key: 'who',
      title: m.committee_machine_proposer(),
      render: (row) =>
        m.committee_machine_proposed_by({
          name: row.proposedByName,
          at: formatMoment(row.proposedAt),
        }),
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => (
        <Tag tone={reversalStateTone(row.state)}>{reversalStateName(row.state)}</Tag>
      ),
      narrow: 'end',
    },
  ];
}

function sumWords({ events, points, residents, spentEvents }: MachineReversal) {
  return (
    <>
      {m.committee_machine_range_sum({
        events: formatNumber(events),
        points: formatNumber(points),
        residents: formatNumber(residents),
      })}
      {spentEvents > 0 ? (
        <small className="machine-note">
          {m.committee_machine_spent({ count: formatNumber(spentEvents) })}
        </small>
      ) : null}
    </>
  );
}
