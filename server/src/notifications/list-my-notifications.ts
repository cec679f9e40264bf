import type { listMyNotifications as operation } from '@linli/contract/notifications';
import type { OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listNotifications } from './notifications.queries';

export async function listMyNotifications(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const notifications = await listNotifications(context.tx, residentId);
  const unread = notifications.filter(({ readAt }) => readAt === null).length;
  return { unread, notifications };
}
