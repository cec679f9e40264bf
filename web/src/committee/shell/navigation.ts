import { allows, type Permission, type Role } from '@linli/contract/permissions';
import { m } from '../../i18n/paraglide/messages';
import type { IconName } from '../../ui/icon-paths';

export interface Place {
  href: string;
  label: () => string;
  icon: IconName;
  needs: Permission;
  /** Whoever may do this finds it in another place. */
  unless?: Permission;
  /** Addresses that belong to this place besides its own. */
  also?: readonly string[];
  group: 'work' | 'rules';
}

const places: readonly Place[] = [
  { href: '/', label: m.committee_today, icon: 'home', needs: 'report.read', group: 'work' },
  {
    href: '/sessions',
    label: m.committee_sessions,
    icon: 'calendar',
    needs: 'attendance.read',
    also: ['/activities'],
    group: 'work',
  },
  {
    href: '/claims',
    label: m.committee_claims,
    icon: 'send',
    needs: 'claim.read',
    also: ['/plots'],
    group: 'work',
  },
  {
    href: '/approvals',
    label: m.committee_oversight,
    icon: 'check',
    needs: 'approval.read',
    also: ['/reviews', '/budgets', '/issuers'],
    group: 'work',
  },
  {
    href: '/bulk-awards',
    label: m.committee_bulk,
    icon: 'medal',
    needs: 'bulk_award.read',
    group: 'work',
  },
  {
    href: '/inspections',
    label: m.committee_inspections,
    icon: 'roofs',
    needs: 'inspection.read',
    group: 'work',
  },
  {
    href: '/residents',
    label: m.committee_residents,
    icon: 'people',
    needs: 'resident.read',
    also: ['/buildings', '/import', '/mentoring', '/call-list', '/cards', '/proxies'],
    group: 'work',
  },
  { href: '/polls', label: m.committee_polls, icon: 'horn', needs: 'poll.read', group: 'work' },
  {
    href: '/rewards',
    label: m.committee_rewards,
    icon: 'gift',
    needs: 'redemption.read',
    also: ['/counters', '/redemptions'],
    group: 'work',
  },
  {
    href: '/machines',
    label: m.committee_machines,
    icon: 'sort',
    needs: 'device.read',
    also: ['/machine-events', '/machine-reversals'],
    group: 'work',
  },
  {
    href: '/service',
    label: m.committee_service_records,
    icon: 'heart',
    needs: 'service.read',
    group: 'work',
  },
  {
    href: '/safety',
    label: m.committee_safety,
    icon: 'warn',
    needs: 'safety.read',
    also: ['/incidents'],
    group: 'work',
  },
  {
    href: '/deductions',
    label: m.committee_deductions,
    icon: 'log',
    needs: 'deduction.read',
    group: 'work',
  },
  {
    href: '/stars',
    label: m.committee_stars,
    icon: 'sun',
    needs: 'star.read',
    group: 'work',
  },
  { href: '/ledger', label: m.committee_ledger, icon: 'list', needs: 'ledger.read', group: 'work' },
  {
    href: '/budgets',
    label: m.committee_budgets,
    icon: 'chart',
    needs: 'budget.read',
    unless: 'approval.read',
    also: ['/issuers'],
    group: 'rules',
  },
  { href: '/log', label: m.committee_log, icon: 'scale', needs: 'erasure.read', group: 'rules' },
  { href: '/rules', label: m.committee_rules, icon: 'book', needs: 'report.read', group: 'rules' },
  { href: '/roles', label: m.committee_roles, icon: 'log', needs: 'role.read', group: 'rules' },
];

/** What stands in the side for these roles; empty for people whose work is in the other faces. */
export function placesOf(roles: readonly Role[]): Place[] {
  return places.filter(
    ({ needs, unless }) => allows(roles, needs) && !(unless && allows(roles, unless)),
  );
}

/** The place an address belongs to. */
export function placeAt(path: string, among: readonly Place[]): Place | undefined {
  if (path === '/') return among.find(({ href }) => href === '/');
  return among.find(({ href, also = [] }) =>
    [href, ...also].some((one) => one !== '/' && (path === one || path.startsWith(`${one}/`))),
  );
}
