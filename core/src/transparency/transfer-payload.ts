import type { Json } from './canonical-json';

/** What the log commits to for one transfer. Names are short: every receipt carries them. */
export interface TransferPayload {
  readonly v: 1;
  readonly community: string;
  readonly id: string;
  readonly kind: string;
  /** Who holds the account, by a name only their own key makes. */
  readonly acct: string;
  /** Which entry of the account this is, from 1 on without gaps. */
  readonly seq: number;
  /** Hash of the leaf of the entry before, null for the first: nothing can be left out between. */
  readonly prev: string | null;
  readonly amount: number;
  readonly balance: number;
  readonly lines: readonly TransferLine[];
  readonly rule: string | null;
  readonly rulebook: number | null;
  readonly role: string | null;
  readonly title: { readonly zh: string; readonly en: string };
  readonly reason: string;
  readonly requestKey: string;
  readonly reverses: string | null;
  readonly occurredAt: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  /** Hash over everything the database holds of the transfer, also what nobody else may see. */
  readonly row: string;
}

export interface TransferLine {
  /** `self`, a system account (`issued`, `redeemed`, …), or `other`. */
  readonly acct: string;
  readonly unit: string;
  readonly amount: number;
  readonly expiresOn: string | null;
}

/** The payload of a transfer as a reader finds it; undefined when it is none of ours. */
export function readTransferPayload(payload: Json): TransferPayload | undefined {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return undefined;
  const fields = payload as Readonly<Record<string, Json | undefined>>;
  const good =
    fields.v === 1 &&
    textFields.every((name) => typeof fields[name] === 'string') &&
    numberFields.every((name) => Number.isSafeInteger(fields[name])) &&
    (fields.prev === null || typeof fields.prev === 'string') &&
    isTitle(fields.title) &&
    Array.isArray(fields.lines) &&
    fields.lines.every(isLine);
  return good ? (payload as unknown as TransferPayload) : undefined;
}

const textFields = ['community', 'id', 'kind', 'acct', 'reason', 'occurredOn', 'row'] as const;
const numberFields = ['seq', 'amount', 'balance'] as const;

function isTitle(value: Json | undefined): boolean {
  const title = value as { zh?: Json; en?: Json } | null | undefined;
  return typeof title?.zh === 'string' && typeof title.en === 'string';
}

function isLine(value: Json): boolean {
  const line = value as { acct?: Json; unit?: Json; amount?: Json } | null;
  return (
    typeof line?.acct === 'string' &&
    typeof line.unit === 'string' &&
    Number.isSafeInteger(line.amount)
  );
}
