import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { oversightPlaces } from '../approvals/oversight-places';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { inOneLine } from '../parts/in-one-line';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { ReviewDrawer } from './review-drawer';
import { kindName, noticedWords, outcomeOf } from './review-words';
import { type Review, useReviews } from './use-reviews';

/** What the program noticed. It asks for a look and accuses nobody. */
export function ReviewsPage() {
  const { can } = useSeat();
  const { get, change } = useAddressQuery();
  const [looked, setLooked] = useState<Review | null>(null);
  const state = get('state') === 'closed' ? 'closed' : 'open';
  const list = useReviews(state);
  return (
    <Desk title={m.committee_reviews()} lead={m.committee_reviews_lead()}>
      <SubPlaces label={m.committee_oversight()} places={oversightPlaces(can)} />
      <div className="filters">
        <Chips
          label={m.committee_approvals_which()}
          value={state}
          options={[
            { value: 'open', label: m.committee_reviews_open() },
            { value: 'closed', label: m.committee_reviews_closed() },
          ]}
          onChange={(value) => change({ state: value === 'closed' ? value : undefined })}
        />
      </div>
      <Panel>
        <Answered query={list} lines={5}>
          {(pages) => {
            const rows = pages.flatMap((page) => page.reviews);
            if (rows.length === 0)
              return <p className="panel__none">{m.committee_reviews_none()}</p>;
            return (
              <>
                <RecordList
                  label={m.committee_reviews()}
                  rows={rows}
                  keyOf={(row) => row.id}
                  columns={columns(state)}
                  acts={(row) => (
                    <Button
                      kind="quiet"
                      block={false}
                      aria-label={m.committee_review_look_at({
                        what: inOneLine(kindName(row.kind), row.personName),
                      })}
                      onClick={() => setLooked(row)}
                    >
                      {m.committee_approval_read()}
                    </Button>
                  )}
                  actsTitle={m.committee_approval_read()}
                />
                <MoreButton list={list} />
              </>
            );
          }}
        </Answered>
      </Panel>
      {looked ? (
        <ReviewDrawer key={looked.id} review={looked} onClose={() => setLooked(null)} />
      ) : null}
    </Desk>
  );
}

function columns(state: 'open' | 'closed'): Column<Review>[] {
  return [
    {
      key: 'kind',
      title: m.committee_review_kind(),
      render: (row) => kindName(row.kind),
      narrow: 'title',
    },
    { key: 'why', title: m.committee_review_noticed(), render: noticedWords },
    { key: 'person', title: m.committee_approval_maker(), render: (row) => row.personName },
    {
      key: 'session',
      title: m.committee_session(),
      render: (row) =>
        inOneLine(row.sessionTitle, row.startsAt === null ? null : formatMoment(row.startsAt)),
    },
    state === 'open'
      ? {
          key: 'found',
          title: m.committee_review_found(),
          render: (row) => formatMoment(row.foundAt),
        }
      : { key: 'outcome', title: m.committee_review_outcome(), render: Closing },
  ];
}

function Closing({ outcome, closedByName, closedAt }: Review) {
  if (outcome === null || closedAt === null) return null;
  const { words, tone } = outcomeOf(outcome);
  return (
    <>
      <Tag tone={tone}>{words}</Tag>
      <span className="role-duty">{inOneLine(closedByName, formatMoment(closedAt))}</span>
    </>
  );
}
