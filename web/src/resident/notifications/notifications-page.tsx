import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answer, api } from '../../api/client';
import { newRequestId } from '../../api/request-id';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatMoment } from '../../ui/format';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useResident } from '../use-resident';
import { type Notification, type Notifications, useNotifications } from './use-notifications';

/** Everything the programme told the resident. To open it is to have read it. */
export function NotificationsPage() {
  const query = useNotifications();
  return (
    <Page
      title={m.resident_messages()}
      top={<TopBar title={m.resident_messages()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>{(data) => <List data={data} />}</AnswerGate>
    </Page>
  );
}

function List({ data }: { data: Notifications }) {
  const fresh = useReading(data);
  if (data.notifications.length === 0) return <Empty>{m.resident_messages_none()}</Empty>;
  return (
    <ul className="stack">
      {data.notifications.map((one) => (
        <Message key={one.id} message={one} fresh={fresh.has(one.id)} />
      ))}
    </ul>
  );
}

function Message({ message, fresh }: { message: Notification; fresh: boolean }) {
  const { title, body, link, createdAt } = message;
  return (
    <li className="card stack-s">
      <div>
        <h2 className="title">{title[getLocale()]}</h2>
        <p className="note">{formatMoment(createdAt)}</p>
      </div>
      <p>{body[getLocale()]}</p>
      {fresh ? (
        <p>
          <Tag tone="lamp">{m.resident_messages_new()}</Tag>
        </p>
      ) : null}
      {link ? (
        <div className="mt-3">
          <Button kind="quiet" href={link}>
            {m.resident_messages_see()}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** Tells the server once for each newest message; what was new keeps its mark while one reads. */
function useReading({ notifications }: Notifications): ReadonlySet<string> {
  const { communityId } = useResident();
  const client = useQueryClient();
  const fresh = useRef(new Set<string>());
  const unread = notifications.filter(({ readAt }) => readAt === null);
  for (const { id } of unread) fresh.current.add(id);
  const throughId = unread[0]?.id;
  useEffect(() => {
    if (throughId === undefined) return;
    const body = { requestId: newRequestId(), throughId };
    const params = { path: { communityId } };
    const pending = api.POST('/api/communities/{communityId}/me/notifications/read', {
      params,
      body,
    });
    answer(pending).then(
      () => client.invalidateQueries({ queryKey: ['notifications'] }),
      // Without a network it stays unread and is told again: nothing is lost by that.
      () => undefined,
    );
  }, [throughId, communityId, client]);
  return fresh.current;
}
