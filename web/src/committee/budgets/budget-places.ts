import { m } from '../../i18n/paraglide/messages';

/** How much those who record points may give alone, and how much they gave. */
export function budgetPlaces() {
  return [
    { href: '/budgets', label: m.committee_budgets() },
    { href: '/issuers', label: m.committee_issuers() },
  ];
}
