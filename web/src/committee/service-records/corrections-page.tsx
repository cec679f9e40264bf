import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { formatDay, formatMinutes } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { AnswerCorrectionDrawer } from './answer-correction-drawer';
import { servicePlaces } from './service-places';
import { objectionWords } from './service-words';

export type Correction =
  AnswerOf<'/api/communities/{communityId}/service-corrections'>['corrections'][number];

/** What residents say is wrong, the most pressing first, each answered by another person. */
export function CorrectionsPage() {
  const { communityId, can } = useSeat();
  const { get, change } = useAddressQuery();
  const [answering, setAnswering] = useState<Correction | null>(null);
  const state = get('state') === 'answered' ? 'answered' : 'open';
  const corrections = useQuery({
    queryKey: ['service', communityId, 'corrections', state],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/service-corrections', {
          params: { path: { communityId }, query: { state } },
        }),
      ),
  });
  const acts = (row: Correction) =>
    row.state !== 'open' || !can('service.correct') ? null : row.objection === null ? (
      <Button kind="quiet" block={false} onClick={() => setAnswering(row)}>
        {m.committee_correction_answer()}
      </Button>
    ) : (
      <span className="note">{objectionWords(row.objection)}</span>
    );
  return (
    <Desk title={m.committee_service_records()} lead={m.committee_corrections_lead()}>
      <SubPlaces label={m.committee_service_records()} places={servicePlaces(can)} />
      <div className="filters">
        <Chips
          label={m.committee_service_which()}
          value={state}
          options={[
            { value: 'open', label: m.committee_corrections_open() },
            { value: 'answered', label: m.committee_corrections_answered() },
          ]}
          onChange={(value) => change({ state: value === 'answered' ? value : undefined })}
        />
      </div>
      <Answered query={corrections} lines={4}>
        {(data) =>
          data.corrections.length === 0 ? (
            <p className="panel__none">{m.committee_corrections_none()}</p>
          ) : (
            <RecordList
              label={m.committee_corrections()}
              rows={data.corrections}
              keyOf={(row) => row.id}
              columns={columns(state)}
              acts={state === 'open' ? acts : undefined}
              actsTitle={m.committee_correction_answer()}
            />
          )
        }
      </Answered>
      <AnswerCorrectionDrawer correction={answering} onClose={() => setAnswering(null)} />
    </Desk>
  );
}

function columns(state: 'open' | 'answered'): Column<Correction>[] {
  return [
    { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
    {
      key: 'record',
      title: m.committee_record(),
      render: (row) =>
        m.committee_record_line({
          content: row.content,
          day: formatDay(row.day),
          time: formatMinutes(row.minutes),
        }),
    },
    { key: 'says', title: m.committee_correction_says(), render: (row) => row.says },
    state === 'open'
      ? { key: 'due', title: m.committee_due(), render: Due, narrow: 'end' }
      : { key: 'answer', title: m.committee_correction_answered(), render: Answer },
  ];
}

function Due({ overdue, dueOn }: Correction) {
  if (!overdue) return <span className="num">{formatDay(dueOn)}</span>;
  return <Tag tone="stop">{m.committee_overdue_since({ day: formatDay(dueOn) })}</Tag>;
}

function Answer({ state, answer: words, answeredByName }: Correction) {
  return (
    <>
      <Tag tone={state === 'corrected' ? 'leaf' : undefined}>
        {state === 'corrected' ? m.committee_record_corrected() : m.committee_correction_stays()}
      </Tag>
      <span className="role-duty">{words}</span>
      <span className="role-duty">{answeredByName}</span>
    </>
  );
}
