import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { oversightPlaces } from '../approvals/oversight-places';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { monthWords } from '../residents/month-select';
import { useSeat } from '../use-seat';

type Month = AnswerOf<'/api/communities/{communityId}/issuers'>['months'][number];
type Issuer = Month['issuers'][number] & { place: number };
type Figure = keyof NonNullable<Issuer['figures']>;

/** The very figures that everybody can read on the public page. */
export function IssuersPage() {
  const { communityId, slug, can } = useSeat();
  const issuers = useQuery({
    queryKey: ['issuers', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/issuers', { params: { path: { communityId } } }),
      ),
  });
  return (
    <Desk
      title={m.committee_issuers()}
      lead={m.committee_issuers_lead({ min: issuers.data?.residentsMin ?? 10 })}
      acts={
        <Button kind="line" block={false} href={`/board/${slug}/issuers`}>
          {m.committee_issuers_public()}
        </Button>
      }
    >
      <SubPlaces label={m.committee_oversight()} places={oversightPlaces(can)} />
      <Answered query={issuers} lines={6}>
        {({ months }) => (
          <div className="stack-l">
            {months.map((month) => (
              <MonthPanel key={month.month} month={month} />
            ))}
          </div>
        )}
      </Answered>
    </Desk>
  );
}

function MonthPanel({ month: { month, issuers } }: { month: Month }) {
  // Masked names repeat; the order within a month is fixed.
  const rows = issuers.map((row, place) => ({ ...row, place }));
  return (
    <Panel title={monthWords(month)}>
      {rows.length === 0 ? (
        <p className="panel__none">{m.committee_issuers_none()}</p>
      ) : (
        <RecordList
          label={m.committee_issuers_of({ month: monthWords(month) })}
          rows={rows}
          keyOf={(row) => String(row.place)}
          columns={columns()}
        />
      )}
    </Panel>
  );
}

function columns(): Column<Issuer>[] {
  return [
    {
      key: 'who',
      title: m.committee_approval_maker(),
      render: (row) => row.maskedName,
      narrow: 'title',
    },
    { key: 'role', title: m.committee_issuer_role(), render: (row) => roles[row.roleTitle]() },
    figure('awards', m.committee_issuer_awards, m.committee_issuer_awards_n),
    figure('residents', m.committee_issuer_residents, m.committee_issuer_residents_n),
    figure('topFivePercent', m.committee_issuer_top_five, m.committee_issuer_top_five_n),
    figure('undone', m.committee_issuer_undone, m.committee_issuer_undone_n),
    figure('denied', m.committee_issuer_denied, m.committee_issuer_denied_n),
    {
      key: 'points',
      title: m.committee_points(),
      render: ({ figures }) =>
        figures
          ? m.committee_points_n({ n: formatNumber(figures.points) })
          : m.committee_issuer_few(),
      figure: true,
      narrow: 'end',
    },
  ];
}

/** A figure says on narrow screens what it counts, where no heading stands above it. */
function figure(
  key: Figure,
  title: () => string,
  words: (count: { n: string }) => string,
): Column<Issuer> {
  return {
    key,
    title: title(),
    render: ({ figures }) => (figures ? words({ n: formatNumber(figures[key]) }) : ''),
    figure: true,
  };
}

const roles: Record<Issuer['roleTitle'], () => string> = {
  committee: m.committee_role_committee,
  organizer: m.committee_role_organizer,
  former: m.committee_issuer_former,
};
