import type { OutputOf } from '@linli/contract/operation';
import type { readToday } from '@linli/contract/reports';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { dayInWords } from '@linli/core/calendar/day-in-words';
import type { InspectionDay } from '../inspections/list-inspection-days';
import { describeDeviceTodos } from './describe-device-todos';
import { describeInspectionTodos } from './describe-inspection-todos';
import { describeOversightTodos } from './describe-oversight-todos';
import { describeServiceTodos } from './describe-service-todos';
import type { OversightFigures } from './oversight-figures.queries';
import type {
  AttendanceFigures,
  ClaimFigures,
  DeviceFigures,
  SessionToday,
  WaitingFigures,
} from './reports.queries';
import type { ServiceFigures } from './service-figures.queries';
import { sortTodos } from './sort-todos';

export type Todo = OutputOf<typeof readToday>['todos'][number];

/** Before it is known how it stands to the others. */
export interface WaitingThing extends Omit<Todo, 'urgency'> {
  /** Some of it is past its day. */
  readonly isOverdue?: boolean;
}

export interface TodoFacts {
  readonly claims: ClaimFigures;
  readonly waitingLists: number;
  readonly waiting: WaitingFigures;
  readonly lowStock: readonly { title: string; stock: number }[];
  readonly attendance: AttendanceFigures;
  readonly service: ServiceFigures;
  readonly devices: DeviceFigures;
  readonly oversight: OversightFigures;
  readonly seesReviews: boolean;
  readonly appealsWaiting: number;
  readonly starObjectionsWaiting: number;
  readonly inspections: readonly InspectionDay[];
  readonly sessions: readonly SessionToday[];
  readonly timeZone: string;
}

/** What waits for the committee, most pressing first; what waits for nobody is left out. */
export function describeTodos(facts: TodoFacts): Todo[] {
  const { claims, waiting, lowStock, attendance, sessions } = facts;
  return sortTodos([
    ...describeOversightTodos(facts.oversight, facts),
    ...describeServiceTodos(facts.service),
    {
      kind: 'claims_waiting',
      count: claims.waiting,
      detail: claimsDetail(claims),
      isOverdue: claims.overdue > 0,
      link: claims.overdue > 0 ? '/claims?shelf=overdue' : '/claims',
    },
    waitingListsTodo(facts.waitingLists),
    {
      kind: 'offline_late',
      count: attendance.offlineLate,
      detail: {
        zh: '离线签到隔了一小时以上才送到，请看一眼是否属实',
        en: 'Offline check-ins arrived an hour or more late; please see whether they are right',
      },
      link: '/sessions',
    },
    appealsTodo(facts.appealsWaiting),
    starObjectionsTodo(facts.starObjectionsWaiting),
    ...describeInspectionTodos(facts.inspections),
    ...describeDeviceTodos(facts.devices),
    {
      kind: 'auto_closed',
      count: attendance.autoClosed,
      detail: {
        zh: '昨天没有签退，已按计划时间结束',
        en: 'Not checked out yesterday; closed at the planned end',
      },
      link: '/sessions',
    },
    {
      kind: 'redemptions_waiting',
      count: waiting.waiting,
      detail: waitingDetail(waiting, facts.timeZone),
      link: '/redemptions?state=reserved',
    },
    stockTodo(lowStock),
    {
      kind: 'sessions_today',
      count: sessions.length,
      detail: {
        zh: sessions.map(({ title }) => title).join('，'),
        en: sessions.map(({ title }) => title).join(', '),
      },
      link: '/sessions',
    },
  ]);
}

function stockTodo(lowStock: TodoFacts['lowStock']): WaitingThing {
  return {
    kind: 'stock_low',
    count: lowStock.length,
    detail: {
      zh: lowStock.map(({ title, stock }) => `${title} ${stock} 份`).join('，'),
      en: lowStock.map(({ title, stock }) => `${title}: ${stock} left`).join(', '),
    },
    link: '/rewards',
  };
}

function waitingListsTodo(count: number): WaitingThing {
  return {
    kind: 'bulk_awards_waiting',
    count,
    detail: {
      zh: '批量记分的名单，等第二个人看过再记入',
      en: 'Lists of deeds, recorded once a second person has looked at them',
    },
    link: '/bulk-awards?state=submitted',
  };
}

function appealsTodo(count: number): WaitingThing {
  return {
    kind: 'appeals_waiting',
    count,
    detail: {
      zh: '居民不同意扣分，等另一位来答复，这期间不扣',
      en: 'Residents object to a deduction; somebody else answers, nothing is taken meanwhile',
    },
    link: '/deductions',
  };
}

function starObjectionsTodo(count: number): WaitingThing {
  return {
    kind: 'star_objections_waiting',
    count,
    detail: {
      zh: '有人对星级公示提了意见，答复以前先不评',
      en: 'Somebody objects to a points star; it is not granted before the answer',
    },
    link: '/stars',
  };
}

function claimsDetail({ overdue, secondLook }: ClaimFigures): WaitingThing['detail'] {
  const parts = [
    overdue > 0 ? { zh: `${overdue} 件过了答复的日子`, en: `${overdue} past their day` } : [],
    secondLook > 0
      ? { zh: `${secondLook} 件等第二位看`, en: `${secondLook} wait for a second look` }
      : [],
  ].flat();
  if (parts.length === 0) return { zh: '等着答复，最早的先看', en: 'Waiting for an answer' };
  return {
    zh: parts.map(({ zh }) => zh).join('，'),
    en: parts.map(({ en }) => en).join(', '),
  };
}

function waitingDetail(
  { oldestReservedAt }: WaitingFigures,
  timeZone: string,
): WaitingThing['detail'] {
  if (oldestReservedAt === null) return { zh: '', en: '' };
  const day = dayInWords(calendarDay(oldestReservedAt, timeZone));
  return {
    zh: `等着来领，最早的一件是 ${day.zh}换的`,
    en: `Waiting to be collected, the oldest since ${day.en}`,
  };
}
