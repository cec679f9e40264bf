import type { PostedDeed, PostedLimit, TransferPost } from '../ledger/post-transfers';
import type { TransferContent } from './transfer-payload-of';

/** A transfer with everything its row held, as receipts keep it sealed. */
export interface KeptTransfer extends TransferContent {
  readonly resident_id?: string;
  readonly actor_person_id?: string;
  readonly second_person_id?: string;
  readonly because: TransferPost['because'];
  readonly deed_kind?: PostedDeed['kind'];
  readonly deed_id?: string;
  readonly deeds: number;
  readonly session_id?: string;
  readonly limits?: readonly (Omit<PostedLimit, 'max' | 'accountId'> & { accountId?: string })[];
}

/** The post that makes such a transfer once more; undefined for what was not earned. */
export function postOf(kept: KeptTransfer): TransferPost | undefined {
  if (kept.kind !== 'award' && kept.kind !== 'opening') return undefined;
  const own = kept.lines.find((line) => line.account_id === kept.account_id);
  return {
    transferId: kept.id,
    kind: kept.kind,
    requestKey: kept.request_key,
    accountId: kept.account_id,
    holder: kept.account_id === kept.resident_id ? 'resident' : 'household',
    residentId: kept.resident_id ?? null,
    actorPersonId: kept.actor_person_id ?? null,
    actorRole: kept.actor_role ?? null,
    rulebookVersion: kept.rulebook_version ?? null,
    ruleKey: kept.rule_key ?? null,
    title: kept.title,
    reason: kept.reason,
    because: kept.because,
    ...(kept.deed_kind ? { deed: { kind: kept.deed_kind, id: kept.deed_id ?? kept.id } } : {}),
    ...(kept.second_person_id ? { secondPersonId: kept.second_person_id } : {}),
    ...(kept.session_id ? { sessionId: kept.session_id } : {}),
    occurredAt: new Date(kept.occurred_at).toISOString(),
    occurredOn: kept.occurred_on,
    change: {
      earn: kept.amount,
      expiresOn: own?.expires_on ?? null,
      deeds: kept.deeds,
      limits: (kept.limits ?? []).map((limit) => ({
        ...limit,
        accountId: limit.accountId ?? kept.account_id,
        // It fitted when it was earned; what came since must not take it away.
        max: null,
      })),
    },
  };
}
