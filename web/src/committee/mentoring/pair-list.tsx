import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { ReasonDialog } from '../parts/reason-dialog';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { pairWords } from './request-list';
import { type PairRow, useMentoringDeed } from './use-mentoring';

/** Pairs with their days and how often both came; living ones can be ended with a reason. */
export function PairList({ pairs, label }: { pairs: PairRow[]; label: string }) {
  const { can } = useSeat();
  const [ending, setEnding] = useState<PairRow | null>(null);
  const living = pairs.some(({ endedOn }) => endedOn === null);
  return (
    <>
      <RecordList
        label={label}
        rows={pairs}
        keyOf={(row) => row.id}
        columns={columns(living)}
        acts={
          can('mentoring.match') && living
            ? (row) => (
                <Button kind="text" block={false} onClick={() => setEnding(row)}>
                  {m.committee_mentoring_end()}
                </Button>
              )
            : undefined
        }
        actsTitle={m.committee_mentoring_end()}
      />
      <EndDialog pair={ending} onClose={() => setEnding(null)} />
    </>
  );
}

function columns(living: boolean): Column<PairRow>[] {
  const ended = { key: 'end', title: m.committee_mentoring_why_ended(), render: endWords };
  return [
    {
      key: 'pair',
      title: m.committee_mentoring_pair(),
      render: (row) => pairWords(row),
      narrow: 'title',
    },
    {
      key: 'days',
      title: m.committee_mentoring_days(),
      render: (row) =>
        m.committee_mentoring_span({
          from: formatDay(row.beganOn),
          to: formatDay(row.endedOn ?? row.lastDay),
        }),
    },
    ...(living ? [] : [ended]),
    {
      key: 'together',
      title: m.committee_mentoring_together(),
      render: (row) => m.committee_mentoring_times({ count: row.sessionsTogether }),
      figure: true,
      narrow: 'end',
    },
  ];
}

/** What the program ended it for has a word; a person's reason stands as it was written. */
function endWords({ endedBy, endReason, mentor, learner }: PairRow): string | null {
  if (endedBy === null) return null;
  if (endedBy === 'mentor') return m.committee_mentoring_ended_by({ name: mentor.name });
  if (endedBy === 'learner') return m.committee_mentoring_ended_by({ name: learner.name });
  if (endedBy === 'committee') return endReason;
  const words: Readonly<Record<string, () => string>> = {
    over: m.committee_mentoring_over,
    grown: m.committee_mentoring_grown,
    left: m.committee_mentoring_left,
    household: m.committee_mentoring_household,
  };
  return words[endReason ?? '']?.() ?? null;
}

function EndDialog({ pair, onClose }: { pair: PairRow | null; onClose: () => void }) {
  const deed = useMentoringDeed(
    (communityId, { pairId, reason }: { pairId: string; reason: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/mentoring/pairs/{pairId}/end', {
          params: { path: { communityId, pairId } },
          body: { requestId, reason },
        }),
      ),
    onClose,
  );
  return (
    <ReasonDialog
      open={pair !== null}
      title={pair ? pairWords(pair) : ''}
      submit={m.committee_mentoring_end()}
      deed={deed}
      onSubmit={(reason) => pair && deed.start({ pairId: pair.id, reason })}
      onClose={onClose}
    >
      <p>{m.committee_mentoring_end_lead()}</p>
    </ReasonDialog>
  );
}
