import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { useNotifications } from './use-notifications';

/** On the home page: the newest thing not read yet, said calmly; nothing when all is read. */
export function UnreadNotice() {
  const { data } = useNotifications();
  const newest = data?.notifications.find(({ readAt }) => readAt === null);
  if (!data || !newest) return null;
  return (
    <div className="mt-4">
      <Cells label={m.resident_messages()}>
        <Cell
          icon="bell"
          title={newest.title[getLocale()]}
          why={data.unread > 1 ? m.resident_messages_more({ count: data.unread - 1 }) : undefined}
          href="/messages"
          arrow
        />
      </Cells>
    </div>
  );
}
