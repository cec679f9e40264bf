import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { type ActivityRow, useActivities } from './activities-page';
import { ActivitySessions } from './activity-sessions';
import { riskName } from './activity-words';
import { AddSessionDrawer } from './add-session-drawer';
import { askedFacts } from './asked-facts';
import { EditActivityDrawer } from './edit-activity-drawer';
import './activities.css';

/** One activity with its sessions of the last and the coming months. */
export function ActivityPage({ activityId }: { activityId: string }) {
  const { can } = useSeat();
  const list = useActivities();
  const activity = list.data?.activities.find(({ id }) => id === activityId);
  const [open, setOpen] = useState<'edit' | 'add' | null>(null);
  const mayChange = can('activity.change') && activity !== undefined;
  return (
    <Desk
      title={activity?.title ?? m.committee_activity()}
      lead={activity?.ruleText[getLocale()]}
      back={{ href: '/activities', label: m.committee_activities() }}
      acts={
        mayChange ? (
          <>
            <Button kind="line" block={false} onClick={() => setOpen('edit')}>
              {m.committee_edit()}
            </Button>
            {activity.state === 'open' ? (
              <Button icon="plus" short block={false} onClick={() => setOpen('add')}>
                {m.committee_session_add()}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Answered query={list} lines={6}>
        {() =>
          activity ? (
            <>
              <div className="desk__cols desk__cols--slim desk__cols--about">
                <ActivitySessions activityId={activityId} />
                <About activity={activity} />
              </div>
              <EditActivityDrawer
                open={open === 'edit'}
                activity={activity}
                onClose={() => setOpen(null)}
              />
              <AddSessionDrawer
                open={open === 'add'}
                activity={activity}
                onClose={() => setOpen(null)}
              />
            </>
          ) : (
            <p className="panel__none">{m.committee_activity_gone()}</p>
          )
        }
      </Answered>
    </Desk>
  );
}

function About({ activity }: { activity: ActivityRow }) {
  const { can } = useSeat();
  return (
    <Panel title={m.committee_about_activity()} padded>
      <Facts
        facts={[
          { term: m.committee_category(), what: activity.categoryName[getLocale()] },
          { term: m.committee_place(), what: activity.place },
          {
            term: m.committee_capacity(),
            what:
              activity.capacity === null
                ? m.committee_unlimited()
                : m.committee_people({ count: formatNumber(activity.capacity) }),
          },
          { term: m.committee_risk(), what: riskName(activity.riskLevel) },
          ...askedFacts(activity),
          ...(activity.riskText
            ? [{ term: m.committee_risk_text(), what: activity.riskText }]
            : []),
        ]}
      />
      {activity.description ? <p className="muted mt-3">{activity.description}</p> : null}
      {can('activity.change') ? <OpenOrClose activity={activity} /> : null}
    </Panel>
  );
}

/** Closing an activity hides it from residents' plans; its past stays. */
function OpenOrClose({ activity }: { activity: ActivityRow }) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const { modal } = App.useApp();
  const closing = activity.state === 'open';
  const deed = useStaffDeed(
    (state: 'open' | 'closed', requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/activities/{activityId}', {
          params: { path: { communityId, activityId: activity.id } },
          body: { requestId, state },
        }),
      ),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['activities'] });
    },
  );
  const ask = () => {
    if (!closing) return deed.start('open');
    modal.confirm({
      title: m.committee_activity_close(),
      content: m.committee_activity_close_why(),
      okText: m.committee_activity_close_do(),
      cancelText: m.committee_let_be(),
      icon: null,
      onOk: () => deed.start('closed'),
    });
  };
  return (
    <>
      <DeedTrouble error={deed.error} />
      <Button kind="quiet" className="mt-4" busy={deed.busy} onClick={ask}>
        {closing ? m.committee_activity_close() : m.committee_activity_reopen()}
      </Button>
    </>
  );
}
