import { allocateSpend, isExpired, type Lot } from './allocate-spend';
import { isAmount, sumAmounts } from './amount';
import { checkTransfer, type Entry } from './check-transfer';
import { reverseEntries } from './reverse-entries';

/**
 * The whole ledger in one small pure function. It is not used in the product: the properties run
 * against it, and the database has to agree with it command by command.
 */
export function applyCommand(
  state: LedgerState,
  command: LedgerCommand,
): { state: LedgerState; answer: LedgerAnswer } {
  const earlier = state.answers[command.requestKey];
  if (earlier) {
    const same = sameCommand(earlier.command, command);
    return { state, answer: same ? earlier.answer : refusal('request/id_reused') };
  }
  const planned = planTransfer(state, command);
  if ('refused' in planned) return { state, answer: planned };
  return post(state, command, planned);
}

export const emptyLedger: LedgerState = { transfers: [], lots: {}, used: {}, answers: {} };

/** Accounts of the programme itself: derived from entries, never a balance of their own. */
export const SYSTEM_ACCOUNTS = { issued: '@issued', redeemed: '@redeemed', expired: '@expired' };

/** What can happen to points. */
export type LedgerCommand =
  | {
      kind: 'award';
      requestKey: string;
      account: string;
      amount: number;
      expiresOn: string | null;
      limits?: readonly CountedLimit[];
    }
  | { kind: 'spend'; requestKey: string; account: string; amount: number; today: string }
  | { kind: 'reverse'; requestKey: string; transferKey: string }
  | { kind: 'expire'; requestKey: string; today: string };

/** A counter the award raises, anyone's; null counts without an end. */
export interface CountedLimit {
  counter: string;
  add: number;
  max: number | null;
}

export type LedgerRefusalCode =
  | 'ledger/not_enough'
  | 'ledger/bad_amount'
  | 'ledger/unknown_transfer'
  | 'ledger/already_reversed'
  | 'ledger/not_reversible'
  | 'ledger/already_spent'
  | 'ledger/nothing_expired'
  | 'rules/limit_reached'
  | 'request/id_reused';

/** A refusal is not remembered: the same request may succeed once the reason is gone. */
export type LedgerAnswer =
  | { posted: string; balances: Record<string, number> }
  | { refused: LedgerRefusalCode };

export interface LedgerTransfer {
  requestKey: string;
  kind: LedgerCommand['kind'];
  entries: Entry[];
  reverses: string | null;
  limits: readonly CountedLimit[];
}

export interface LedgerState {
  transfers: LedgerTransfer[];
  lots: Record<string, Lot[]>;
  /** How far each counter is: what stands less what was undone. */
  used: Record<string, number>;
  answers: Record<string, { command: LedgerCommand; answer: LedgerAnswer }>;
}

/** Everything in the account, also what expires tonight. */
export function balanceOf(state: LedgerState, account: string): number {
  return sumAmounts((state.lots[account] ?? []).map((lot) => lot.amount));
}

/** Points earned ever: awards less the awards that were undone. Spending never lowers it. */
export function earnedOf(state: LedgerState, account: string): number {
  const awards = new Set(
    state.transfers.filter((transfer) => transfer.kind === 'award').map((each) => each.requestKey),
  );
  const counted = state.transfers.filter(
    (each) => awards.has(each.requestKey) || awards.has(each.reverses ?? ''),
  );
  const entries = counted.flatMap((transfer) => transfer.entries);
  return sumAmounts(entries.filter((each) => each.account === account).map((each) => each.amount));
}

type Planned = Pick<LedgerTransfer, 'entries' | 'reverses' | 'limits'>;

function planTransfer(
  state: LedgerState,
  command: LedgerCommand,
): Planned | { refused: LedgerRefusalCode } {
  switch (command.kind) {
    case 'award': {
      if (!isAmount(command.amount) || command.amount <= 0) return refusal('ledger/bad_amount');
      const { account, expiresOn, amount, limits = [] } = command;
      if (limits.some((limit) => isPassed(state, limit))) return refusal('rules/limit_reached');
      const lot = { expiresOn, amount };
      return { entries: move(SYSTEM_ACCOUNTS.issued, account, [lot]), reverses: null, limits };
    }
    case 'spend': {
      if (!isAmount(command.amount) || command.amount <= 0) return refusal('ledger/bad_amount');
      const lots = state.lots[command.account] ?? [];
      const allocation = allocateSpend(lots, command.amount, command.today);
      if (!allocation.ok) return refusal('ledger/not_enough');
      const entries = move(command.account, SYSTEM_ACCOUNTS.redeemed, allocation.parts);
      return { entries, reverses: null, limits: [] };
    }
    case 'reverse':
      return planReversal(state, command.transferKey);
    case 'expire':
      return planExpiry(state, command.today);
  }
}

function isPassed(state: LedgerState, { counter, add, max }: CountedLimit): boolean {
  return max !== null && (state.used[counter] ?? 0) + add > max;
}

/** Once each; and never by driving a lot below zero when its points are gone already. */
function planReversal(state: LedgerState, transferKey: string) {
  const original = state.transfers.find((transfer) => transfer.requestKey === transferKey);
  if (!original) return refusal('ledger/unknown_transfer');
  if (original.kind === 'reverse') return refusal('ledger/not_reversible');
  const isReversed = state.transfers.some((transfer) => transfer.reverses === transferKey);
  if (isReversed) return refusal('ledger/already_reversed');
  const entries = reverseEntries(original.entries);
  const overdrawn = entries.some(
    (entry) =>
      !isSystemAccount(entry.account) &&
      lotAmount(state.lots[entry.account], entry.expiresOn) + entry.amount < 0,
  );
  if (overdrawn) return refusal('ledger/already_spent');
  const limits = original.limits.map((limit) => ({ ...limit, add: -limit.add }));
  return { entries, reverses: transferKey, limits };
}

function planExpiry(state: LedgerState, today: string) {
  const entries = Object.entries(state.lots).flatMap(([account, lots]) => {
    const expired = lots.filter((lot) => lot.amount > 0 && isExpired(lot, today));
    return move(account, SYSTEM_ACCOUNTS.expired, expired);
  });
  if (entries.length === 0) return refusal('ledger/nothing_expired');
  return { entries, reverses: null, limits: [] };
}

function post(state: LedgerState, command: LedgerCommand, planned: Planned) {
  const broken = checkTransfer(planned.entries);
  if (broken.length > 0) throw new Error(`the model planned an unlawful transfer: ${broken}`);
  const lots = { ...state.lots };
  for (const entry of planned.entries) {
    if (!isSystemAccount(entry.account)) lots[entry.account] = addToLots(lots, entry);
  }
  const used = { ...state.used };
  for (const { counter, add } of planned.limits) used[counter] = (used[counter] ?? 0) + add;
  const { requestKey, kind } = command;
  const transfer: LedgerTransfer = { requestKey, kind, ...planned };
  const posted = { ...state, transfers: [...state.transfers, transfer], lots, used };
  const touched = planned.entries.map((entry) => entry.account);
  const answer: LedgerAnswer = {
    posted: requestKey,
    balances: Object.fromEntries(
      touched
        .filter((each) => !isSystemAccount(each))
        .map((each) => [each, balanceOf(posted, each)]),
    ),
  };
  const answers = { ...state.answers, [requestKey]: { command, answer } };
  return { state: { ...posted, answers }, answer };
}

/** Both sides carry the lot's date, so every lot is balanced by itself. */
function move(from: string, to: string, lots: readonly Lot[]): Entry[] {
  return lots.flatMap(({ expiresOn, amount }) => [
    { account: from, unit: 'point' as const, expiresOn, amount: -amount },
    { account: to, unit: 'point' as const, expiresOn, amount },
  ]);
}

function addToLots(lots: Record<string, Lot[]>, entry: Entry): Lot[] {
  const mine = lots[entry.account] ?? [];
  const amount = lotAmount(mine, entry.expiresOn) + entry.amount;
  const others = mine.filter((lot) => lot.expiresOn !== entry.expiresOn);
  return amount === 0 ? others : [...others, { expiresOn: entry.expiresOn, amount }];
}

function lotAmount(lots: readonly Lot[] | undefined, expiresOn: string | null): number {
  return lots?.find((lot) => lot.expiresOn === expiresOn)?.amount ?? 0;
}

export function isSystemAccount(account: string): boolean {
  return account.startsWith('@');
}

function sameCommand(a: LedgerCommand, b: LedgerCommand): boolean {
  const sorted = (command: LedgerCommand) =>
    JSON.stringify(Object.entries(command).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

function refusal(refused: LedgerRefusalCode): { refused: LedgerRefusalCode } {
  return { refused };
}
