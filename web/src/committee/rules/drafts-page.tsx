import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { rulePlaces } from './rule-places';
import { useStartDraft } from './use-start-draft';

type Draft = AnswerOf<'/api/communities/{communityId}/rulebook/drafts'>['drafts'][number];

/** Rulebooks on their way; several people may write, each sees who was last. */
export function DraftsPage() {
  const { communityId, can } = useSeat();
  const start = useStartDraft();
  const drafts = useQuery({
    queryKey: ['drafts', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook/drafts', {
          params: { path: { communityId } },
        }),
      ),
  });
  return (
    <Desk
      title={m.committee_drafts()}
      lead={m.committee_drafts_lead()}
      acts={
        can('rulebook.draft') ? (
          <Button
            icon="plus"
            short
            block={false}
            busy={start.busy}
            onClick={() => start.start({ from: 'in_force', templates: [] })}
          >
            {m.committee_draft_begin()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_rules()} places={rulePlaces(can)} />
      <DeedTrouble error={start.error} />
      <Answered query={drafts} lines={4}>
        {(data) => (
          <Panel>
            {data.drafts.length === 0 ? (
              <p className="panel__none">{m.committee_drafts_none()}</p>
            ) : (
              <RecordList
                label={m.committee_drafts()}
                rows={data.drafts}
                keyOf={(draft) => draft.draftId}
                columns={columns()}
                href={(draft) => `/rules/drafts/${draft.draftId}`}
              />
            )}
          </Panel>
        )}
      </Answered>
    </Desk>
  );
}

function columns(): Column<Draft>[] {
  return [
    {
      key: 'name',
      title: m.committee_draft(),
      render: ({ createdByName, basedOn }) =>
        basedOn === null
          ? m.committee_draft_of_new({ name: createdByName })
          : m.committee_draft_of({ name: createdByName, version: basedOn }),
      narrow: 'title',
    },
    {
      key: 'changed',
      title: m.committee_draft_changed(),
      render: ({ changedByName, changedAt }) => `${changedByName} ${formatMoment(changedAt)}`,
    },
    {
      key: 'questions',
      title: m.committee_draft_left(),
      render: ({ questionCount }) => m.committee_draft_questions({ count: questionCount }),
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: ({ state }) =>
        state === 'proposed' ? (
          <Tag tone="lamp">{m.committee_draft_waits()}</Tag>
        ) : (
          <Tag>{m.committee_draft_writing()}</Tag>
        ),
      narrow: 'end',
    },
  ];
}
