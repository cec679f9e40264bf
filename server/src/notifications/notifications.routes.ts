import * as notifications from '@linli/contract/notifications';
import { type Route, verb } from '../platform/route';
import { listMyNotifications } from './list-my-notifications';
import { readMyNotifications } from './read-my-notifications';

export const notificationsRoutes: readonly Route[] = [
  verb(notifications.listMyNotifications, listMyNotifications),
  verb(notifications.readMyNotifications, readMyNotifications),
];
