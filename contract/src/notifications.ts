import { z } from 'zod';
import { bilingual, communityParams, done, id, instant, requestId } from './fields';
import { operation } from './operation';

export const notificationRow = z.object({
  id,
  kind: z.string(),
  title: bilingual,
  body: bilingual,
  /** A screen of the resident face, such as /claims/…; null when there is nothing more to see. */
  link: z.string().nullable(),
  createdAt: instant,
  readAt: instant.nullable(),
});

export const listMyNotifications = operation({
  name: 'listMyNotifications',
  summary: 'What the programme told the resident, newest first, at most the last 100.',
  method: 'GET',
  path: '/api/communities/:communityId/me/notifications',
  access: 'self.read',
  byProxy: ['see_messages'],
  params: communityParams,
  output: z.object({ unread: z.int(), notifications: z.array(notificationRow) }),
  errors: [],
});

export const readMyNotifications = operation({
  name: 'readMyNotifications',
  summary: 'The resident has read everything up to and with the one named.',
  method: 'POST',
  path: '/api/communities/:communityId/me/notifications/read',
  access: 'self.change',
  params: communityParams,
  body: z.strictObject({ requestId, throughId: id }),
  output: done,
  errors: ['request/not_found'],
});
