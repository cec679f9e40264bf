import type { ErrorCode } from '@linli/contract/errors';
import type { DeedKind } from '@linli/core/rules/earning-rule';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import { callPostTransfers } from './ledger.queries';

/**
 * The one door into the ledger: any number of posts of one community in one database call, with
 * the outcomes in the order of the posts. A repeated request key gives the first outcome again.
 */
export async function postTransfers(
  tx: Transaction,
  posts: readonly TransferPost[],
  now: Date,
): Promise<PostOutcome[]> {
  if (posts.length === 0) return [];
  assert(tx.communityId !== null, 'points are always posted inside a community');
  for (const post of posts) checkPost(post);
  const rows = await callPostTransfers(tx, tx.communityId, now, JSON.stringify(posts.map(asRow)));
  const outcomes: PostOutcome[] = new Array(posts.length);
  for (const row of rows) {
    outcomes[row.ordinal] = row.ok
      ? {
          ok: true,
          transferId: row.transferId,
          amount: row.amount,
          balance: row.balance,
          repeated: row.repeated,
        }
      : { ok: false, code: row.code, details: row.details };
  }
  assert(rows.length === posts.length, 'every post has exactly one outcome');
  return outcomes;
}

export interface TransferPost {
  readonly transferId: string;
  readonly kind: TransferKind;
  /** `${operationName}:${requestId}` of a person's request, `auto-close:${id}` of a job. */
  readonly requestKey: string;
  /** The resident's or household's own id. */
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  /** Who did the deed or spent; an award without a resident raises no score. */
  readonly residentId: string | null;
  readonly actorPersonId: string | null;
  readonly actorRole: string | null;
  readonly rulebookVersion: number | null;
  readonly ruleKey: string | null;
  readonly title: { zh: string; en: string };
  readonly reason: string;
  readonly because: readonly { code: string; zh: string; en: string }[];
  /** What an award is for; the books take no award without one. */
  readonly deed?: PostedDeed;
  /** Who agreed besides the actor. Neither of the two may live with who is awarded. */
  readonly secondPersonId?: string;
  readonly sessionId?: string;
  readonly redemptionId?: string;
  readonly occurredAt: string;
  /** Calendar day of the community. */
  readonly occurredOn: string;
  readonly change: Earn | Spend | Reverse | ExpireThrough;
}

/** `base` and `reset` give and take by the calendar, as the rulebook says. */
export type TransferKind = keyof typeof changeOfKind;

/** `by_hand` has neither session nor claim behind it. */
export interface PostedDeed {
  readonly kind: DeedKind | 'by_hand';
  /** The attendance, the claim, the day's check-in. */
  readonly id: string;
}

/** For awards, openings and base points; only awards raise scores. */
export interface Earn {
  readonly earn: number;
  readonly expiresOn: string | null;
  readonly limits: readonly PostedLimit[];
  /** How many deeds the award counts for; 1 when left out. */
  readonly deeds?: number;
}

/** A counter the award raises, and how far it may go. */
export interface PostedLimit {
  /** Whose counter: a resident, a household, a pair, the whole community, what has a budget. */
  readonly accountId: string;
  readonly key: string;
  readonly periodStart: string;
  readonly add: number;
  /** Null counts without an end: where a second person agreed to go on. */
  readonly max: number | null;
}

/** The counters of the whole community carry no id of anyone. */
export const WHOLE_COMMUNITY = '00000000-0000-0000-0000-000000000000';

export interface Spend {
  readonly spend: number;
}

/** The id of the transfer to undo: its lots, limits and scores go back to what they were. */
export interface Reverse {
  readonly reverse: string;
}

/** Lots whose last day is this one or earlier. Without any, nothing is written: amount 0. */
export interface ExpireThrough {
  readonly expireThrough: string;
}

export type PostRefusalCode = Extract<
  ErrorCode,
  | 'ledger/not_enough'
  | 'rules/limit_reached'
  | 'rules/self_award'
  | 'rules/household_award'
  | 'ledger/already_reversed'
  | 'ledger/not_reversible'
  | 'ledger/points_spent'
>;

export type PostOutcome =
  | {
      readonly ok: true;
      readonly transferId: string;
      /** Signed change of the account. */
      readonly amount: number;
      readonly balance: number;
      readonly repeated: boolean;
    }
  | {
      readonly ok: false;
      readonly code: PostRefusalCode;
      readonly details: Record<string, string | number>;
    };

function checkPost({ kind, deed, change }: TransferPost): void {
  if ('earn' in change || 'spend' in change) {
    const amount = 'earn' in change ? change.earn : change.spend;
    assert(Number.isSafeInteger(amount) && amount > 0, 'points are whole and more than none');
  }
  assert(changeOfKind[kind] in change, 'the change fits the kind of the transfer');
  assert(kind !== 'award' || deed !== undefined, 'an award is for a deed');
}

const changeOfKind = {
  award: 'earn',
  opening: 'earn',
  base: 'earn',
  redemption: 'spend',
  deduction: 'spend',
  reset: 'spend',
  refund: 'reverse',
  reversal: 'reverse',
  expiry: 'expireThrough',
} as const;

/** The shape of the database's ledger_post; what is left out arrives there as null. */
function asRow(post: TransferPost, ordinal: number): Record<string, unknown> {
  return {
    ordinal,
    transfer_id: post.transferId,
    kind: post.kind,
    request_key: post.requestKey,
    account_id: post.accountId,
    holder: post.holder,
    resident_id: post.residentId,
    actor_person_id: post.actorPersonId,
    actor_role: post.actorRole,
    rulebook_version: post.rulebookVersion,
    rule_key: post.ruleKey,
    title: post.title,
    reason: post.reason,
    because: post.because,
    deed_kind: post.deed?.kind,
    deed_id: post.deed?.id,
    second_person_id: post.secondPersonId,
    session_id: post.sessionId,
    redemption_id: post.redemptionId,
    occurred_at: post.occurredAt,
    occurred_on: post.occurredOn,
    ...changeColumns(post),
  };
}

function changeColumns({ kind, change }: TransferPost): Record<string, unknown> {
  if ('spend' in change) return { spend: change.spend };
  if ('reverse' in change) return { reverse: change.reverse };
  if ('expireThrough' in change) return { expire_through: change.expireThrough };
  return {
    earn: change.earn,
    expires_on: change.expiresOn,
    limits: change.limits.length > 0 ? change.limits : null,
    deeds: kind === 'award' ? (change.deeds ?? 1) : 0,
  };
}
