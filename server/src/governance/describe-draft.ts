import type { OutputOf } from '@linli/contract/operation';
import type { listDrafts } from '@linli/contract/rulebook-drafts';
import { listOpenQuestions } from '@linli/core/rules/draft/list-open-questions';
import { assert } from '../platform/refuse';
import type { DraftRow } from './drafts.queries';

/** A living draft as lists show it. */
export function describeDraft(row: DraftRow): OutputOf<typeof listDrafts>['drafts'][number] {
  assert(row.state === 'open' || row.state === 'proposed', 'only living drafts are shown');
  return {
    draftId: row.id,
    state: row.state,
    revision: row.revision,
    basedOn: row.basedOn,
    createdByName: row.createdByName,
    changedByName: row.changedByName,
    changedAt: row.changedAt,
    questionCount: listOpenQuestions(row.document).length,
  };
}
