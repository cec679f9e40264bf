import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { SubPlaces } from '../parts/sub-places';
import { useSeat } from '../use-seat';
import { activityPlaces } from './activity-words';

export type ActivityRow =
  AnswerOf<'/api/communities/{communityId}/activities'>['activities'][number];

export function useActivities() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['activities', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/activities', {
          params: { path: { communityId } },
        }),
      ),
  });
}

/** What the community does together; each activity has its sessions behind it. */
export function ActivitiesPage() {
  const { can } = useSeat();
  const list = useActivities();
  return (
    <Desk
      title={m.committee_activities()}
      acts={
        can('activity.plan') ? (
          <Button icon="plus" short block={false} href="/activities/new">
            {m.committee_open_activity()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_sessions()} places={activityPlaces()} />
      <Answered query={list} lines={6}>
        {({ activities }) =>
          activities.length === 0 ? (
            <Empty>{m.committee_no_activities()}</Empty>
          ) : (
            <RecordList
              label={m.committee_activities()}
              rows={activities}
              keyOf={(row) => row.id}
              href={(row) => `/activities/${row.id}`}
              columns={columns()}
            />
          )
        }
      </Answered>
    </Desk>
  );
}

function columns(): Column<ActivityRow>[] {
  return [
    { key: 'title', title: m.committee_activity(), render: (row) => row.title, narrow: 'title' },
    {
      key: 'category',
      title: m.committee_category(),
      render: (row) => row.categoryName[getLocale()],
    },
    { key: 'rule', title: m.committee_by_rule(), render: (row) => row.ruleText[getLocale()] },
    { key: 'place', title: m.committee_place(), render: (row) => row.place, narrow: 'none' },
    {
      key: 'next',
      title: m.committee_next_session(),
      render: (row) =>
        row.nextStartsAt ? formatMoment(row.nextStartsAt) : m.committee_none_planned(),
    },
    {
      key: 'state',
      title: m.committee_state(),
      render: (row) => (row.state === 'closed' ? <Tag>{m.committee_closed()}</Tag> : null),
      narrow: 'end',
    },
  ];
}
