import type { Json } from '@linli/core/transparency/canonical-json';
import type { TransferLine, TransferPayload } from '@linli/core/transparency/transfer-payload';

/** A transfer as log_transfer_content gives it: its columns by their names, nulls left out. */
export interface TransferContent {
  readonly community_id: string;
  readonly id: string;
  readonly kind: string;
  readonly account_id: string;
  readonly account_sequence: number;
  readonly amount: number;
  readonly balance_after: number;
  readonly actor_role?: string;
  readonly rulebook_version?: number;
  readonly rule_key?: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly reason: string;
  readonly request_key: string;
  readonly reverses?: string;
  readonly occurred_at: string;
  readonly occurred_on: string;
  readonly recorded_at: string;
  readonly lines: readonly {
    readonly account_id: string;
    readonly unit: string;
    readonly amount: number;
    readonly expires_on?: string;
  }[];
}

/**
 * What the log commits to for a transfer. Its holder can show it to anyone: who else is in the row
 * (actor, session, other accounts) is covered by its hash and not told.
 */
export function transferPayloadOf(
  content: Json,
  rowHash: string,
  acct: string,
  previous: string | null,
): TransferPayload {
  const row = content as unknown as TransferContent;
  // The names in order: there are millions of these, and sorting them costs as much as the rest.
  return {
    acct,
    amount: row.amount,
    balance: row.balance_after,
    community: row.community_id,
    id: row.id,
    kind: row.kind,
    lines: row.lines.map((line) => lineOf(line, row.account_id)),
    occurredAt: new Date(row.occurred_at).toISOString(),
    occurredOn: row.occurred_on,
    prev: previous,
    reason: row.reason,
    recordedAt: new Date(row.recorded_at).toISOString(),
    requestKey: row.request_key,
    reverses: row.reverses ?? null,
    role: row.actor_role ?? null,
    row: rowHash,
    rule: row.rule_key ?? null,
    rulebook: row.rulebook_version ?? null,
    seq: row.account_sequence,
    title: row.title,
    v: 1,
  };
}

function lineOf(line: TransferContent['lines'][number], own: string): TransferLine {
  const acct = line.account_id === own ? 'self' : (systemNames[line.account_id] ?? 'other');
  return { acct, amount: line.amount, expiresOn: line.expires_on ?? null, unit: line.unit };
}

const systemNames: Readonly<Record<string, string>> = {
  '00000000-0000-0000-0000-000000000001': 'issued',
  '00000000-0000-0000-0000-000000000002': 'redeemed',
  '00000000-0000-0000-0000-000000000003': 'expired',
  '00000000-0000-0000-0000-000000000004': 'deducted',
};
