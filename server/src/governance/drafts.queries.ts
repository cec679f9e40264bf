import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** As the assembly's record is entered; the body is one text for both languages. */
export interface AdoptionRecord {
  readonly on: string;
  readonly body: string;
  readonly form: 'all_adults' | 'household_representatives' | 'group_representatives';
  readonly entitled: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export interface DraftRow {
  readonly id: string;
  readonly document: Record<string, unknown>;
  readonly revision: number;
  readonly basedOn: number | null;
  readonly state: 'open' | 'proposed' | 'published' | 'discarded';
  readonly createdByName: string;
  readonly changedByName: string;
  readonly changedAt: string;
  readonly proposedBy: string | null;
  readonly proposedByName: string;
  readonly proposedAt: string | null;
  readonly inForceFrom: string | null;
  readonly adoption: AdoptionRecord | null;
}

export function listLivingDrafts(tx: Transaction): Promise<DraftRow[]> {
  return tx.rows<DraftRow>(sql`
    select draft.id, draft.document, draft.revision, draft.based_on, draft.state,
      coalesce(creator.name, '') as created_by_name, coalesce(editor.name, '') as changed_by_name,
      draft.changed_at, draft.proposed_by, coalesce(proposer.name, '') as proposed_by_name,
      draft.proposed_at, draft.in_force_from, draft.adoption
    from rulebook_draft draft
    left join resident creator on creator.community_id = ${tx.communityId}
      and creator.person_id = draft.created_by
    left join resident editor on editor.community_id = ${tx.communityId}
      and editor.person_id = draft.changed_by
    left join resident proposer on proposer.community_id = ${tx.communityId}
      and proposer.person_id = draft.proposed_by
    where draft.community_id = ${tx.communityId} and draft.state in ('open', 'proposed')
    order by draft.changed_at desc, draft.id`);
}

export function findDraft(tx: Transaction, draftId: string): Promise<DraftRow | undefined> {
  return tx.row<DraftRow>(sql`
    select draft.id, draft.document, draft.revision, draft.based_on, draft.state,
      coalesce(creator.name, '') as created_by_name, coalesce(editor.name, '') as changed_by_name,
      draft.changed_at, draft.proposed_by, coalesce(proposer.name, '') as proposed_by_name,
      draft.proposed_at, draft.in_force_from, draft.adoption
    from rulebook_draft draft
    left join resident creator on creator.community_id = ${tx.communityId}
      and creator.person_id = draft.created_by
    left join resident editor on editor.community_id = ${tx.communityId}
      and editor.person_id = draft.changed_by
    left join resident proposer on proposer.community_id = ${tx.communityId}
      and proposer.person_id = draft.proposed_by
    where draft.community_id = ${tx.communityId} and draft.id = ${draftId}`);
}

export interface LockedDraft {
  readonly id: string;
  readonly document: Record<string, unknown>;
  readonly revision: number;
  readonly basedOn: number | null;
  readonly state: DraftRow['state'];
  readonly proposedBy: string | null;
  readonly inForceFrom: string | null;
  readonly adoption: AdoptionRecord | null;
}

/** Whoever changes a draft waits for the one before. */
export function lockDraft(tx: Transaction, draftId: string): Promise<LockedDraft | undefined> {
  return tx.row<LockedDraft>(sql`
    select id, document, revision, based_on, state, proposed_by, in_force_from, adoption
    from rulebook_draft
    where community_id = ${tx.communityId} and id = ${draftId}
    for update`);
}

export async function countLivingDrafts(tx: Transaction): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from rulebook_draft
    where community_id = ${tx.communityId} and state in ('open', 'proposed')`);
  return row?.count ?? 0;
}

export function insertDraft(
  tx: Transaction,
  draft: { id: string; document: object; basedOn: number | null; createdBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into rulebook_draft (community_id, id, document, based_on, created_by, created_at,
      changed_by, changed_at)
    values (${tx.communityId}, ${draft.id}, ${JSON.stringify(draft.document)}::jsonb,
      ${draft.basedOn}, ${draft.createdBy}, ${now}, ${draft.createdBy}, ${now})`);
}

export function writeDraft(
  tx: Transaction,
  draft: { id: string; document: object; basedOn: number | null; changedBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update rulebook_draft
    set document = ${JSON.stringify(draft.document)}::jsonb, based_on = ${draft.basedOn},
      revision = revision + 1, changed_by = ${draft.changedBy}, changed_at = ${now}
    where community_id = ${tx.communityId} and id = ${draft.id} and state = 'open'`);
}

export function writeProposal(
  tx: Transaction,
  proposal: { id: string; inForceFrom: string; adoption: AdoptionRecord; proposedBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update rulebook_draft
    set state = 'proposed', revision = revision + 1, proposed_by = ${proposal.proposedBy},
      proposed_at = ${now}, in_force_from = ${proposal.inForceFrom},
      adoption = ${JSON.stringify(proposal.adoption)}::jsonb, changed_by = ${proposal.proposedBy},
      changed_at = ${now}
    where community_id = ${tx.communityId} and id = ${proposal.id} and state = 'open'`);
}

export function reopenDraft(
  tx: Transaction,
  draftId: string,
  changedBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update rulebook_draft
    set state = 'open', revision = revision + 1, proposed_by = null, proposed_at = null,
      in_force_from = null, adoption = null, changed_by = ${changedBy}, changed_at = ${now}
    where community_id = ${tx.communityId} and id = ${draftId} and state = 'proposed'`);
}

export function closeDraft(
  tx: Transaction,
  draft: { id: string; publishedVersion: number | null; changedBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update rulebook_draft
    set state = case when ${draft.publishedVersion}::int is null then 'discarded'
        else 'published' end,
      published_version = ${draft.publishedVersion}, revision = revision + 1,
      changed_by = ${draft.changedBy}, changed_at = ${now}
    where community_id = ${tx.communityId} and id = ${draft.id}
      and state in ('open', 'proposed')`);
}

/** Where a person lives and what they sign in with: two people must be two homes and two phones. */
export function findHomeAndPhone(
  tx: Transaction,
  personId: string,
): Promise<{ householdId: string | null; signInId: string | null } | undefined> {
  return tx.row<{ householdId: string | null; signInId: string | null }>(sql`
    select resident.household_id, person.sign_in_id
    from person
    left join resident on resident.community_id = ${tx.communityId}
      and resident.person_id = person.id
    where person.id = ${personId}`);
}
