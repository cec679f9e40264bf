import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { dateKey, formatDay, formatMoment, formatNumber } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { inOneLine } from '../parts/in-one-line';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { approvalState, causeName } from './approval-words';
import type { Approval } from './use-approvals';

interface ApprovalListProps {
  rows: Approval[];
  state: 'waiting' | 'decided';
  onLook: (approval: Approval) => void;
}

export function ApprovalList({ rows, state, onLook }: ApprovalListProps) {
  const { can } = useSeat();
  const decides = can('approval.decide');
  const acts = (row: Approval) =>
    row.isOwn ? (
      <span className="note">{m.committee_approval_own()}</span>
    ) : (
      <Button
        kind="quiet"
        block={false}
        aria-label={m.committee_approval_look_at({ name: row.residentName })}
        onClick={() => onLook(row)}
      >
        {decides ? m.committee_approval_look() : m.committee_approval_read()}
      </Button>
    );
  return (
    <RecordList
      label={m.committee_approvals()}
      rows={rows}
      keyOf={(row) => row.id}
      href={(row) => (row.transferId === null ? undefined : `/ledger/${row.transferId}`)}
      columns={state === 'waiting' ? waitingColumns() : decidedColumns()}
      acts={state === 'waiting' ? acts : undefined}
      actsTitle={m.committee_decide()}
    />
  );
}

function commonColumns(): Column<Approval>[] {
  return [
    {
      key: 'who',
      title: m.committee_resident(),
      render: (row) => row.residentName,
      narrow: 'title',
    },
    {
      key: 'what',
      title: m.committee_approval_deed(),
      render: (row) => inOneLine(row.title[getLocale()], formatDay(row.occurredOn)),
    },
    {
      key: 'points',
      title: m.committee_points(),
      render: (row) => m.committee_points_n({ n: formatNumber(row.points) }),
      narrow: 'end',
    },
    {
      key: 'cause',
      title: m.committee_approval_cause(),
      render: (row) => causeName(row.cause),
    },
    {
      key: 'maker',
      title: m.committee_approval_maker(),
      render: (row) => row.makerName,
    },
  ];
}

function waitingColumns(): Column<Approval>[] {
  return [...commonColumns(), { key: 'until', title: m.committee_approval_until(), render: Until }];
}

function Until({ lapsesAt, opensAt, needsRepresentative }: Approval) {
  if (opensAt !== null && now().toISOString() < opensAt) {
    return m.committee_approval_opens({ at: formatMoment(opensAt) });
  }
  const at = m.committee_approval_until_at({ at: formatMoment(lapsesAt) });
  const today = dateKey(lapsesAt) === dateKey(now());
  return (
    <>
      {today ? <Tag tone="stop">{at}</Tag> : at}
      {needsRepresentative ? (
        <span className="role-duty">{m.committee_approval_representative()}</span>
      ) : null}
    </>
  );
}

function decidedColumns(): Column<Approval>[] {
  return [
    ...commonColumns(),
    { key: 'outcome', title: m.committee_state(), render: Outcome },
    { key: 'reason', title: m.committee_reason(), render: (row) => row.decisionReason },
  ];
}

function Outcome({ state, decidedByName, decidedAt }: Approval) {
  const { words, tone } = approvalState(state);
  const when = decidedAt === null ? null : formatMoment(decidedAt);
  return (
    <>
      <Tag tone={tone}>{words}</Tag>
      <span className="role-duty">{inOneLine(decidedByName, when)}</span>
    </>
  );
}
