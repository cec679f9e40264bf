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

const words: Record<Todo['kind'], { title: () => string; when: () => string; tone?: Tone }> = {
  log_differs: { title: m.committee_todo_log, when: m.committee_when_today, tone: 'stop' },
  approvals_waiting: {
    title: m.committee_todo_approvals,
    when: m.committee_when_today,
    tone: 'plate',
  },
  reviews_open: { title: m.committee_todo_reviews, when: m.committee_when_week, tone: 'lamp' },
  claims_waiting: {
    title: m.committee_todo_claims,
    when: m.committee_when_today,
    tone: 'plate',
  },
  service_overdue: {
    title: m.committee_todo_service,
    when: m.committee_when_overdue,
    tone: 'stop',
  },
  service_corrections: {
    title: m.committee_todo_corrections,
    when: m.committee_when_week,
    tone: 'lamp',
  },
  late_entries: { title: m.committee_todo_late_entries, when: m.committee_when_week },
  qualifications_ending: {
    title: m.committee_todo_qualifications,
    when: m.committee_when_soon,
    tone: 'lamp',
  },
  offline_late: { title: m.committee_todo_late, when: m.committee_when_today, tone: 'stop' },
  device_events: {
    title: m.committee_todo_machines,
    when: m.committee_when_week,
    tone: 'lamp',
  },
  device_reversals: {
    title: m.committee_todo_reversals,
    when: m.committee_when_today,
    tone: 'stop',
  },
  bulk_awards_waiting: {
    title: m.committee_todo_bulk,
    when: m.committee_when_week,
    tone: 'lamp',
  },
  appeals_waiting: {
    title: m.committee_todo_appeals,
    when: m.committee_when_week,
    tone: 'lamp',
  },
  star_objections_waiting: {
    title: m.committee_todo_star_objections,
    when: m.committee_when_week,
  inspections_due: {
    title: m.committee_todo_inspections,
    when: m.committee_when_today,
    tone: 'lamp',
  },
  auto_closed: { title: m.committee_todo_closed, when: m.committee_when_today, tone: 'lamp' },
  redemptions_waiting: { title: m.committee_todo_waiting, when: m.committee_when_week },
  stock_low: { title: m.committee_todo_stock, when: m.committee_when_soon, tone: 'lamp' },
  sessions_today: { title: m.committee_todo_sessions, when: m.committee_when_today, tone: 'plate' },
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
  const { title, when, tone } = words[todo.kind];
  const [path = ''] = todo.link.split('?');
  const open = placeAt(path, placesOf(roles)) !== undefined;
  const inner = (
    <>
      <span className="todo__n">{formatNumber(todo.count)}</span>
      <p>
        <b>{title()}</b>
        <span>{todo.detail[getLocale()]}</span>
      </p>
      <Tag tone={tone}>{when()}</Tag>
      {open ? <Icon name="right" /> : null}
    </>
  );
  return (
    <li>{open ? <Go href={todo.link}>{inner}</Go> : <div className="todo__row">{inner}</div>}</li>
  );
}
