import { calendarDay } from '@linli/core/calendar/calendar-day';
import { lastReset } from '@linli/core/rules/expires-on';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { forgiveDebts } from '../deductions/forgive-debts';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import { findSpendable } from '../ledger/find-spendable';
import { lockAccounts } from '../ledger/lock-accounts';
import { postTransfers, type TransferPost } from '../ledger/post-transfers';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { type TermFacts, termPosts } from './term-posts';
import {
  type DueAccount,
  type DueFilter,
  type KeptTerm,
  keepTerms,
  listDueAccounts,
} from './terms.queries';

/**
 * The job that gives base points, once or each year, and lets the year begin anew where the
 * rulebook says so. Each account is met once a term, by the community's calendar: running it twice,
 * late, or on two nodes changes nothing. Gives how many accounts it met.
 */
export async function keepBase(context: OperationContext): Promise<number> {
  const { tx, now } = context;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const filter = rulebook && dueBy(rulebook.document, today);
  if (!rulebook || !filter) return 0;
  const accounts = await listDueAccounts(tx, filter);
  if (accounts.length === 0) return 0;
  // Debts before accounts, as whoever takes deductions does: so neither waits for the other.
  const begun = accounts.filter((account) => isReset(account, filter.resetOn));
  await forgiveDebts(tx, begun.map(idOf));
  await lockAccounts(tx, accounts.map(idOf));
  for (let from = 0; from < accounts.length; from += ACCOUNTS_PER_CALL) {
    await meetAccounts(
      context,
      { rulebook, today },
      accounts.slice(from, from + ACCOUNTS_PER_CALL),
    );
  }
  return accounts.length;
}

const ACCOUNTS_PER_CALL = 500;
const idOf = ({ accountId }: DueAccount) => accountId;

/** Nothing where the rulebook neither gives a base nor begins the year anew. */
function dueBy({ account, expiry }: Rulebook, today: string): DueFilter | undefined {
  const resets = expiry.kind === 'reset_to_base';
  if (!account.base && !resets) return undefined;
  const isYearly = account.base?.given === 'yearly' && !resets;
  // Given once: only who never got it, on whatever day, is before the first day.
  const before = isYearly ? `${today.slice(0, 4)}-01-01` : '0001-01-01';
  return {
    shared: account.holder === 'household',
    baseBefore: account.base ? before : null,
    resetOn: resets ? lastReset(expiry.monthDay, today) : null,
  };
}

async function meetAccounts(
  context: OperationContext,
  { rulebook, today }: Pick<TermFacts, 'rulebook' | 'today'>,
  accounts: readonly DueAccount[],
): Promise<void> {
  const { tx, now } = context;
  const posts: TransferPost[] = [];
  const kept: KeptTerm[] = [];
  for (const account of accounts) {
    const balance = await findSpendable(tx, account.accountId, today);
    const found = termPosts({ rulebook, today, account, balance });
    posts.push(...found.posts.map((post) => ({ ...post, ...partsOf(context, account, today) })));
    kept.push(found.term);
  }
  const outcomes = await postTransfers(tx, posts, now);
  for (const outcome of outcomes) assert(outcome.ok, 'the account is held and has as much');
  await keepTerms(tx, kept);
}

function isReset({ openedOn, resetOn }: DueAccount, newest: string | null): boolean {
  const since = resetOn ?? openedOn;
  return since !== null && newest !== null && since < newest;
}

/** What every post of the calendar has: nobody did it. */
function partsOf({ ids, now }: OperationContext, { accountId, holder }: DueAccount, today: string) {
  return {
    transferId: ids.next(),
    accountId,
    holder,
    residentId: holder === 'resident' ? accountId : null,
    actorPersonId: null,
    actorRole: null,
    ruleKey: null,
    reason: '',
    occurredAt: now.toISOString(),
    occurredOn: today,
  };
}
