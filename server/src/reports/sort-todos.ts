import type { Todo, WaitingThing } from './describe-todos';

/** What waits for nobody is left out; the rest with how pressing it is, the most pressing first. */
export function sortTodos(things: readonly WaitingThing[]): Todo[] {
  return things
    .filter(({ count }) => count > 0)
    .map(({ isOverdue, ...thing }) => ({
      ...thing,
      urgency: isOverdue ? ('overdue' as const) : urgencies[thing.kind],
    }))
    .sort((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency));
}

const order: readonly Todo['urgency'][] = ['overdue', 'today', 'week', 'later'];

const urgencies: Readonly<Record<Todo['kind'], Todo['urgency']>> = {
  log_differs: 'overdue',
  service_overdue: 'overdue',
  approvals_waiting: 'today',
  claims_waiting: 'today',
  offline_late: 'today',
  device_reversals: 'today',
  inspections_due: 'today',
  auto_closed: 'today',
  sessions_today: 'today',
  reviews_open: 'week',
  service_corrections: 'week',
  late_entries: 'week',
  bulk_awards_waiting: 'week',
  appeals_waiting: 'week',
  star_objections_waiting: 'week',
  device_events: 'week',
  redemptions_waiting: 'week',
  qualifications_ending: 'later',
  stock_low: 'later',
};
