import { m } from '../../i18n/paraglide/messages';
import type { Scope } from './use-budgets';

const scopes: Record<Scope, () => string> = {
  organizer: m.committee_budget_organizer,
  activity: m.committee_budget_activity,
  session: m.committee_budget_session,
};

export const scopeKeys = Object.keys(scopes) as Scope[];

/** What a budget is for, with the time it is counted over. */
export function scopeName(scope: Scope): string {
  return scopes[scope]();
}
