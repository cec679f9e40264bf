import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { AddEntryDrawer } from './add-entry-drawer';
import { type QualificationKind, qualificationName } from './dossier-words';
import { safetyPlaces } from './safety-places';

type Qualification =
  AnswerOf<'/api/communities/{communityId}/qualifications'>['qualifications'][number];

/** Papers on file, those that end first on top: nobody should be turned away at the door. */
export function QualificationsPage() {
  const { communityId, can } = useSeat();
  const [adding, setAdding] = useState(false);
  const qualifications = useQuery({
    queryKey: ['safety', communityId, 'qualifications'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/qualifications', {
          params: { path: { communityId } },
        }),
      ),
  });
  return (
    <Desk
      title={m.committee_safety()}
      lead={m.committee_qualifications_lead()}
      acts={
        can('dossier.change') ? (
          <Button icon="plus" short block={false} onClick={() => setAdding(true)}>
            {m.committee_entry_add()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_safety()} places={safetyPlaces(can)} />
      <Answered query={qualifications} lines={4}>
        {(data) =>
          data.qualifications.length === 0 ? (
            <p className="panel__none">{m.committee_qualifications_none()}</p>
          ) : (
            <RecordList
              label={m.committee_qualifications()}
              rows={data.qualifications}
              keyOf={(row) => row.id}
              href={(row) => `/residents/${row.residentId}`}
              columns={columns()}
            />
          )
        }
      </Answered>
      <AddEntryDrawer open={adding} onClose={() => setAdding(false)} />
    </Desk>
  );
}

const states: Record<Qualification['state'], { words: () => string; tone?: Tone }> = {
  valid: { words: m.committee_qualification_valid, tone: 'leaf' },
  ending: { words: m.committee_qualification_ending, tone: 'lamp' },
  over: { words: m.committee_qualification_over, tone: 'stop' },
};

function columns(): Column<Qualification>[] {
  return [
    { key: 'who', title: m.committee_name(), render: (row) => row.residentName, narrow: 'title' },
    {
      key: 'kind',
      title: m.committee_qualification(),
      render: (row) => qualificationName(row.qualification as QualificationKind),
    },
    { key: 'title', title: m.committee_entry_title(), render: (row) => row.title },
    { key: 'issuer', title: m.committee_issuer(), render: (row) => row.issuer },
    {
      key: 'until',
      title: m.committee_ends_on(),
      render: (row) => (row.validUntil ? formatDay(row.validUntil) : m.committee_no_end()),
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: ({ state }) => <Tag tone={states[state].tone}>{states[state].words()}</Tag>,
      narrow: 'end',
    },
  ];
}
