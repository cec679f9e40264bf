import { m } from '../../i18n/paraglide/messages';

export const transferKinds = [
  'award',
  'redemption',
  'refund',
  'expiry',
  'reversal',
  'opening',
  'deduction',
  'base',
  'reset',
] as const;
export type TransferKind = (typeof transferKinds)[number];

const kinds: Record<TransferKind, () => string> = {
  award: m.committee_transfer_award,
  redemption: m.committee_transfer_redemption,
  refund: m.committee_transfer_refund,
  expiry: m.committee_transfer_expiry,
  reversal: m.committee_transfer_reversal,
  opening: m.committee_transfer_opening,
  deduction: m.committee_transfer_deduction,
  base: m.committee_transfer_base,
  reset: m.committee_transfer_reset,
};

export function transferKindName(kind: TransferKind): string {
  return kinds[kind]();
}

/** The books' own accounts have the same ids in every community. */
const systemAccounts: Record<string, () => string> = {
  '00000000-0000-0000-0000-000000000001': m.committee_account_issued,
  '00000000-0000-0000-0000-000000000002': m.committee_account_redeemed,
  '00000000-0000-0000-0000-000000000003': m.committee_account_expired,
  '00000000-0000-0000-0000-000000000004': m.committee_account_deducted,
};

interface Holder {
  accountId: string;
  holder: 'resident' | 'household' | 'system';
  holderName: string;
}

/** Whose side of a transfer this is. */
export function holderWords({ accountId, holder, holderName }: Holder): string {
  if (holder === 'system') return systemAccounts[accountId]?.() ?? holderName;
  return holder === 'household' ? m.committee_household_of({ names: holderName }) : holderName;
}
