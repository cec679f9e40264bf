import * as activities from '@linli/contract/activities';
import { type Route, verb } from '../platform/route';
import { cancelSession } from './cancel-session';
import { cancelSignup } from './cancel-signup';
import { downloadCalendar } from './download-calendar';
import { listActivities } from './list-activities';
import { listSessions } from './list-sessions';
import { planActivity } from './plan-activity';
import { planSession } from './plan-session';
import { readSession } from './read-session';
import { signUp } from './sign-up';
import { updateActivity } from './update-activity';

export const activitiesRoutes: readonly Route[] = [
  verb(activities.listActivities, listActivities),
  verb(activities.planActivity, planActivity),
  verb(activities.updateActivity, updateActivity),
  verb(activities.planSession, planSession),
  verb(activities.cancelSession, cancelSession),
  verb(activities.listSessions, listSessions),
  verb(activities.readSession, readSession),
  verb(activities.signUp, signUp),
  verb(activities.cancelSignup, cancelSignup),
  verb(activities.downloadCalendar, downloadCalendar),
];
