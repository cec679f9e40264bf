import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatDay, formatMinutes, formatNumber } from '../../ui/format';
import { Go } from '../../ui/go';
import { FreshCards } from '../cards/fresh-cards';
import type { FreshCard } from '../cards/use-cards';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { DossierPanel } from '../safety/dossier-panel';
import { useSeat } from '../use-seat';
import { AwardDrawer } from './award-drawer';
import { EditDrawer } from './edit-drawer';
import { HouseholdDrawer } from './household-drawer';
import { LeaveDialog } from './leave-dialog';
import { ResidentCard } from './resident-card';
import { ResidentEntries } from './resident-entries';
import './residents.css';

export type ResidentRecord = AnswerOf<'/api/communities/{communityId}/residents/{residentId}'>;

type Open = 'edit' | 'household' | 'leave' | 'award' | null;

/** One resident: who they are, with whom they live, and what they earned and spent. */
export function ResidentPage({ residentId }: { residentId: string }) {
  const { communityId, can } = useSeat();
  const [open, setOpen] = useState<Open>(null);
  const [fresh, setFresh] = useState<readonly FreshCard[]>([]);
  const record = useQuery({
    queryKey: ['residents', communityId, 'one', residentId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/residents/{residentId}', {
          params: { path: { communityId, residentId } },
        }),
      ),
  });
  const resident = record.data?.resident;
  const close = () => setOpen(null);
  const here = resident?.state === 'active';
  if (fresh.length > 0) return <FreshCards cards={fresh} onDone={() => setFresh([])} />;
  return (
    <Desk
      title={resident?.name ?? m.committee_resident()}
      lead={resident ? homeLine(resident) : undefined}
      back={{ href: '/residents', label: m.committee_residents() }}
      acts={
        resident ? (
          <>
            {can('award.by_hand') && here ? (
              <Button kind="line" block={false} icon="plus" onClick={() => setOpen('award')}>
                {m.committee_award()}
              </Button>
            ) : null}
            {can('ledger.read') ? (
              <Button kind="line" block={false} href={`/residents/${residentId}/statement`}>
                {m.committee_statement()}
              </Button>
            ) : null}
            {can('resident.change') ? (
              <Button kind="line" block={false} onClick={() => setOpen('edit')}>
                {m.committee_edit()}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Answered query={record} lines={6}>
        {(data) => (
          <>
            <Figures record={data} />
            <div className="desk__cols desk__cols--slim desk__cols--about">
              <ResidentEntries residentId={residentId} />
              <div className="stack-l">
                <Particulars record={data} onOpen={setOpen} />
                <Household record={data} onOpen={setOpen} />
                {can('dossier.read') ? (
                  <DossierPanel resident={{ residentId, name: data.resident.name }} />
                ) : null}
                {here && can('card.issue') ? (
                  <ResidentCard residentId={residentId} onIssued={setFresh} />
                ) : null}
              </div>
            </div>
            <EditDrawer open={open === 'edit'} record={data} onClose={close} />
            <HouseholdDrawer open={open === 'household'} record={data} onClose={close} />
            <LeaveDialog open={open === 'leave'} record={data} onClose={close} />
            <AwardDrawer open={open === 'award'} record={data} onClose={close} />
          </>
        )}
      </Answered>
    </Desk>
  );
}

function homeLine({ buildingName, room, nickname }: ResidentRecord['resident']): string {
  return inOneLine([buildingName, room].filter(Boolean).join(' '), nickname);
}

function Figures({ record }: { record: ResidentRecord }) {
  return (
    <dl className="panel figs figs--three">
      <div className="fig">
        <dt>{m.committee_balance()}</dt>
        <dd>
          {formatNumber(record.resident.balance)}
          <small>{m.committee_unit_points()}</small>
        </dd>
      </div>
      <div className="fig">
        <dt>{m.committee_earned_total()}</dt>
        <dd>
          {formatNumber(record.earnedTotal)}
          <small>{m.committee_unit_points()}</small>
        </dd>
      </div>
      <div className="fig">
        <dt>{m.committee_service()}</dt>
        <dd className="fig__words">{formatMinutes(record.serviceMinutes)}</dd>
      </div>
    </dl>
  );
}

interface PartProps {
  record: ResidentRecord;
  onOpen: (what: Open) => void;
}

function Particulars({ record, onOpen }: PartProps) {
  const { can } = useSeat();
  const { resident, boardConsent } = record;
  const facts = [
    { term: m.committee_phone(), what: resident.maskedPhone ?? m.committee_no_phone() },
    { term: m.committee_nickname(), what: resident.nickname ?? m.committee_not_said() },
    { term: m.committee_registered(), what: formatDay(resident.registeredAt) },
    {
      term: m.committee_board(),
      what: boardConsent ? m.committee_board_yes() : m.committee_board_no(),
    },
    {
      term: m.committee_state(),
      what: resident.state === 'left' ? m.committee_left() : m.committee_lives_here(),
    },
  ];
  return (
    <Panel title={m.committee_particulars()} padded>
      <Facts facts={facts} />
      {can('resident.change') ? (
        <Button kind="quiet" onClick={() => onOpen('leave')}>
          {resident.state === 'left' ? m.committee_came_back() : m.committee_moved_away()}
        </Button>
      ) : null}
    </Panel>
  );
}

function Household({ record, onOpen }: PartProps) {
  const { can } = useSeat();
  const others = record.household.filter((one) => one.residentId !== record.resident.id);
  return (
    <Panel title={m.committee_household()} padded>
      {others.length === 0 ? <p className="muted">{m.committee_household_alone()}</p> : null}
      <ul className="stack-s">
        {others.map((one) => (
          <li key={one.residentId}>
            <Go href={`/residents/${one.residentId}`}>{one.name}</Go>
          </li>
        ))}
      </ul>
      {can('resident.change') ? (
        <Button kind="quiet" className="mt-4" onClick={() => onOpen('household')}>
          {m.committee_household_form()}
        </Button>
      ) : null}
    </Panel>
  );
}
