import { z } from 'zod';
import { adoption, draftParams, revision } from './draft-shapes';
import { communityParams, day, instant, reason, requestId } from './fields';
import { operation } from './operation';

export const proposeDraft = operation({
  name: 'proposeDraft',
  summary: 'Enters how the assembly adopted a finished draft; a second person publishes it.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/drafts/:draftId/proposal',
  access: 'rulebook.publish',
  params: draftParams,
  body: z.strictObject({
    requestId,
    revision,
    inForceFrom: day,
    adoption: z.strictObject(adoption),
  }),
  output: z.object({ revision }),
  errors: [
    'request/not_found',
    'governance/draft_closed',
    'governance/draft_proposed',
    'governance/draft_changed',
    'governance/version_moved',
    'governance/draft_unfinished',
    'governance/adopted_in_future',
    'governance/vote_impossible',
    'governance/quorum_missed',
    'governance/not_adopted',
    'governance/day_not_ahead',
  ],
});

export const withdrawDraft = operation({
  name: 'withdrawDraft',
  summary: 'Takes a proposal back, so that the draft can be changed again.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/drafts/:draftId/withdraw',
  access: 'rulebook.publish',
  params: draftParams,
  body: z.strictObject({ requestId, revision }),
  output: z.object({ revision }),
  errors: [
    'request/not_found',
    'governance/draft_closed',
    'governance/not_proposed',
    'governance/draft_changed',
  ],
});

export const confirmDraft = operation({
  name: 'confirmDraft',
  summary: 'Publishes a proposed draft: the second person, of another home and phone.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/drafts/:draftId/confirm',
  access: 'rulebook.publish',
  params: draftParams,
  body: z.strictObject({ requestId, revision }),
  output: z.object({ version: z.int(), inForceFrom: instant }),
  errors: [
    'request/not_found',
    'governance/draft_closed',
    'governance/not_proposed',
    'governance/draft_changed',
    'governance/second_person',
    'governance/version_moved',
    'governance/draft_unfinished',
    'governance/day_not_ahead',
  ],
});

export const stopRule = operation({
  name: 'stopRule',
  summary: 'Stops one rule at once, in public and with the reason; one person may.',
  method: 'POST',
  path: '/api/communities/:communityId/rulebook/rules/:ruleKey/stop',
  access: 'rulebook.stop',
  params: communityParams.extend({ ruleKey: z.string().min(1).max(60) }),
  body: z.strictObject({ requestId, reason }),
  output: z.object({ version: z.int() }),
  errors: ['rules/not_in_force', 'rules/unknown_rule', 'governance/already_stopped'],
});
