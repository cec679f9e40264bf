import type { readMyNotifications as operation } from '@linli/contract/notifications';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findNotification, markNotificationsRead } from './notifications.queries';

export async function readMyNotifications(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  if (!(await findNotification(tx, residentId, body.throughId))) throw refuse('request/not_found');
  await markNotificationsRead(tx, residentId, body.throughId, now);
  return { done: true };
}
