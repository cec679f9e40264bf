import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { Go } from '../../ui/go';
import { Icon } from '../../ui/icon';
import { Tag, type Tone } from '../../ui/tag';
import { Panel } from '../parts/panel';
import { placeAt, placesOf } from '../shell/navigation';
import { useSeat } from '../use-seat';
import type { Today } from './today-page';

type Todo = Today['todos'][number];

const words: Record<Todo['kind'], { title: () => string; tone?: Tone }> = {
  log_differs: { title: m.committee_todo_log, tone: 'stop' },
  approvals_waiting: {
    title: m.committee_todo_approvals,
    tone: 'plate',
  },
  reviews_open: { title: m.committee_todo_reviews, tone: 'lamp' },
  claims_waiting: {
    title: m.committee_todo_claims,
    tone: 'plate',
  },
  service_overdue: {
    title: m.committee_todo_service,
    tone: 'stop',
  },
  service_corrections: {
    title: m.committee_todo_corrections,
    tone: 'lamp',
  },
  late_entries: { title: m.committee_todo_late_entries },
  qualifications_ending: {
    title: m.committee_todo_qualifications,
    tone: 'lamp',
  },
  offline_late: { title: m.committee_todo_late, tone: 'stop' },
  device_events: {
    title: m.committee_todo_machines,
    tone: 'lamp',
  },
  device_reversals: {
    title: m.committee_todo_reversals,
    tone: 'stop',
  },
  bulk_awards_waiting: {
    title: m.committee_todo_bulk,
    tone: 'lamp',
  },
  appeals_waiting: {
    title: m.committee_todo_appeals,
    tone: 'lamp',
  },
  star_objections_waiting: {
    title: m.committee_todo_star_objections,
    tone: 'lamp',
  },
  inspections_due: {
    title: m.committee_todo_inspections,
    tone: 'lamp',
  },
  auto_closed: { title: m.committee_todo_closed, tone: 'lamp' },
  redemptions_waiting: { title: m.committee_todo_waiting },
  stock_low: { title: m.committee_todo_stock, tone: 'lamp' },
  sessions_today: { title: m.committee_todo_sessions, tone: 'plate' },
};

const whenWords: Record<Todo['urgency'], () => string> = {
  overdue: m.committee_when_overdue,
  today: m.committee_when_today,
  week: m.committee_when_week,
  later: m.committee_when_soon,
};

/** What waits, most pressing first; every line leads to where it is done, for those who may. */
export function TodoList({ todos }: { todos: Todo[] }) {
  return (
    <Panel title={m.committee_todo()}>
      {todos.length === 0 ? <p className="panel__none">{m.committee_today_nothing_why()}</p> : null}
      <ul className="todo">
        {todos.map((todo) => (
          <TodoRow key={todo.kind} todo={todo} />
        ))}
      </ul>
    </Panel>
  );
}

function TodoRow({ todo }: { todo: Todo }) {
  const { roles } = useSeat();
  const { title, tone } = words[todo.kind];
  const [path = ''] = todo.link.split('?');
  const open = placeAt(path, placesOf(roles)) !== undefined;
  const inner = (
    <>
      <span className="todo__n">{formatNumber(todo.count)}</span>
      <p>
        <b>{title()}</b>
        <span>{todo.detail[getLocale()]}</span>
      </p>
      <Tag tone={todo.urgency === 'overdue' ? 'stop' : tone}>{whenWords[todo.urgency]()}</Tag>
      {open ? <Icon name="right" /> : null}
    </>
  );
  return (
    <li>{open ? <Go href={todo.link}>{inner}</Go> : <div className="todo__row">{inner}</div>}</li>
  );
}
