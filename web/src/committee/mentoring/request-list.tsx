import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { inOneLine } from '../parts/in-one-line';
import { RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { AnswerDrawer } from './answer-drawer';
import type { RequestRow } from './use-mentoring';

/** Open requests, with whom they wait for; the answer of someone at the desk is written down. */
export function RequestList({ requests }: { requests: RequestRow[] }) {
  const { can } = useSeat();
  const [answering, setAnswering] = useState<RequestRow | null>(null);
  return (
    <>
      <RecordList
        label={m.committee_mentoring_requests()}
        rows={requests}
        keyOf={(row) => row.id}
        acts={
          can('mentoring.match')
            ? (row) => (
                <Button kind="quiet" block={false} onClick={() => setAnswering(row)}>
                  {m.committee_mentoring_record()}
                </Button>
              )
            : undefined
        }
        actsTitle={m.committee_mentoring_record()}
        columns={[
          {
            key: 'pair',
            title: m.committee_mentoring_pair(),
            render: (row) => pairWords(row),
            narrow: 'title',
          },
          {
            key: 'waits',
            title: m.committee_mentoring_waits(),
            render: (row) =>
              m.committee_mentoring_waits_for({
                names: inOneLine(
                  row.mentorAgreed ? null : row.mentor.name,
                  row.learnerAgreed ? null : row.learner.name,
                ),
              }),
          },
          {
            key: 'by',
            title: m.committee_mentoring_asked_by(),
            render: (row) =>
              row.askedBy === 'committee' ? m.committee_title() : row[row.askedBy].name,
            narrow: 'none',
          },
          { key: 'since', title: m.committee_since(), render: (row) => formatDay(row.askedAt) },
        ]}
      />
      <AnswerDrawer request={answering} onClose={() => setAnswering(null)} />
    </>
  );
}

/** 郑德福带林晓雯 */
export function pairWords({ mentor, learner }: Pick<RequestRow, 'mentor' | 'learner'>): string {
  return m.committee_mentoring_brings({ mentor: mentor.name, learner: learner.name });
}
