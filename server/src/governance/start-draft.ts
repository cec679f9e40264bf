import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { startDraft as operation } from '@linli/contract/rulebook-drafts';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { listOpenQuestions } from '@linli/core/rules/draft/list-open-questions';
import { draftOf, type RulebookDraft } from '@linli/core/rules/draft/rulebook-draft';
import { addTemplate } from '@linli/core/rules/templates/add-template';
import { allTemplates } from '@linli/core/rules/templates/all-templates';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countLivingDrafts, insertDraft } from './drafts.queries';
import { findNewestRulebook } from './find-newest-rulebook';

/** Enough for every group that works on the rules, and a bound for what a page lists. */
const LIVING_MAX = 20;

export async function startDraft(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  if ((await countLivingDrafts(tx)) >= LIVING_MAX) {
    throw refuse('governance/too_many_drafts', { max: LIVING_MAX });
  }
  const newest = await findNewestRulebook(tx);
  const begun = body.from === 'in_force' && newest ? draftOf(newest.document) : {};
  const { draft, added, kept } = withTemplates(begun, body.templates);
  const draftId = ids.next();
  await insertDraft(
    tx,
    {
      id: draftId,
      document: draft,
      basedOn: newest?.version ?? null,
      createdBy: personActor(context).personId,
    },
    now,
  );
  return { draftId, revision: 1, added, kept, questionCount: listOpenQuestions(draft).length };
}

function withTemplates(begun: RulebookDraft, keys: readonly string[]) {
  let draft = begun;
  const added: BilingualText[] = [];
  const kept: BilingualText[] = [];
  for (const template of allTemplates.filter(({ key }) => keys.includes(key))) {
    const result = addTemplate(draft, template);
    draft = result.draft;
    added.push(...result.added);
    kept.push(...result.kept);
  }
  return { draft, added, kept };
}
