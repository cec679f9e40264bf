import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatMoment, formatNumber } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { PollState } from './poll-state';
import { type PollRow, usePolls } from './use-polls';

/** What residents were, are and will be asked. */
export function PollsPage() {
  const { can } = useSeat();
  const polls = usePolls();
  return (
    <Desk
      title={m.committee_polls()}
      lead={m.committee_polls_lead()}
      acts={
        can('poll.make') ? (
          <Button icon="plus" short block={false} href="/polls/new">
            {m.committee_poll_make()}
          </Button>
        ) : null
      }
    >
      <Answered query={polls} lines={6}>
        {(data) =>
          data.polls.length === 0 ? (
            <Empty>{m.committee_polls_none()}</Empty>
          ) : (
            <RecordList
              label={m.committee_polls()}
              rows={data.polls}
              keyOf={(row) => row.id}
              href={(row) => `/polls/${row.id}`}
              columns={columns()}
            />
          )
        }
      </Answered>
    </Desk>
  );
}

function columns(): Column<PollRow>[] {
  return [
    { key: 'title', title: m.committee_poll(), render: (row) => row.title, narrow: 'title' },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => <PollState state={row.state} />,
    },
    {
      key: 'span',
      title: m.committee_poll_span(),
      render: (row) =>
        m.committee_mentoring_span({
          from: formatMoment(row.opensAt),
          to: formatMoment(row.closesAt),
        }),
    },
    {
      key: 'questions',
      title: m.committee_poll_questions(),
      render: (row) => formatNumber(row.questionCount),
      figure: true,
      narrow: 'none',
    },
    {
      key: 'voters',
      title: m.committee_poll_voters(),
      render: (row) => <span className="strong">{formatNumber(row.voters)}</span>,
      figure: true,
      narrow: 'end',
    },
  ];
}
