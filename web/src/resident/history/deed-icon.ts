import type { IconName } from '../../ui/icon-paths';

interface Deed {
  kind: string;
  ruleKey: string | null;
}

const kindIcons: Record<string, IconName> = {
  redemption: 'bag',
  refund: 'undo',
  reversal: 'undo',
  expiry: 'clock',
  opening: 'log',
  base: 'log',
  deduction: 'undo',
  reset: 'clock',
};

/** Rules are each community's own: the customary ones have a picture, others the neighbours'. */
const ruleIcons: Record<string, IconName> = {
  patrol: 'torch',
  cleaning: 'broom',
  sorting_guidance: 'sort',
  sorting_help: 'sort',
  bin_deposit: 'sort',
  free_clinic: 'heart',
  tutoring: 'book',
  reading_club: 'book',
  suggestion_adopted: 'send',
  performance: 'horn',
  daily_check_in: 'sun',
  poll: 'list',
};

export function deedIcon({ kind, ruleKey }: Deed): IconName {
  return kindIcons[kind] ?? ruleIcons[ruleKey ?? ''] ?? 'people';
}
