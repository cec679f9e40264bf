import * as governance from '@linli/contract/governance';
import * as rulebookDrafts from '@linli/contract/rulebook-drafts';
import * as rulebookPublication from '@linli/contract/rulebook-publication';
import { type Route, verb } from '../platform/route';
import { checkDraft } from './check-draft';
import { confirmDraft } from './confirm-draft';
import { discardDraft } from './discard-draft';
import { listDrafts } from './list-drafts';
import { listTemplates } from './list-templates';
import { previewAward } from './preview-award';
import { proposeDraft } from './propose-draft';
import { readDraft } from './read-draft';
import { readRulebook } from './read-rulebook';
import { saveDraft } from './save-draft';
import { startDraft } from './start-draft';
import { stopRule } from './stop-rule';
import { withdrawDraft } from './withdraw-draft';

export const governanceRoutes: readonly Route[] = [
  verb(governance.readRulebook, readRulebook),
  verb(rulebookDrafts.listTemplates, listTemplates),
  verb(rulebookDrafts.listDrafts, listDrafts),
  verb(rulebookDrafts.startDraft, startDraft),
  verb(rulebookDrafts.readDraft, readDraft),
  verb(rulebookDrafts.saveDraft, saveDraft),
  verb(rulebookDrafts.checkDraft, checkDraft),
  verb(rulebookDrafts.previewAward, previewAward),
  verb(rulebookDrafts.discardDraft, discardDraft),
  verb(rulebookPublication.proposeDraft, proposeDraft),
  verb(rulebookPublication.withdrawDraft, withdrawDraft),
  verb(rulebookPublication.confirmDraft, confirmDraft),
  verb(rulebookPublication.stopRule, stopRule),
];
