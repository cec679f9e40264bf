import { randomUUID } from 'node:crypto';
import { readDraft, saveDraft, startDraft } from '@linli/contract/rulebook-drafts';
import { writeAt } from '@linli/core/rules/draft/draft-path';
import type { TestApp } from '../test-app';
import type { TestResident } from './residents';

/** Where a programme's draft stands. */
export interface TestDraft {
  readonly communityId: string;
  readonly draftId: string;
  readonly revision: number;
}

/** A draft of the rules in force with a patrol that brings 25: nothing is left open. */
export async function aDraft(
  app: TestApp,
  communityId: string,
  editor: TestResident,
): Promise<TestDraft> {
  const started = await app.call(
    startDraft,
    {
      params: { communityId },
      query: {},
      body: { requestId: randomUUID(), from: 'in_force', templates: [] },
    },
    editor,
  );
  const params = { communityId, draftId: started.draftId };
  const read = await app.call(readDraft, { params, query: {}, body: {} }, editor);
  const document = writeAt(read.document, 'rules[0].points.parts[0].points', 25);
  const body = { requestId: randomUUID(), revision: started.revision, document };
  const saved = await app.call(saveDraft, { params, query: {}, body }, editor);
  return { communityId, draftId: started.draftId, revision: saved.revision };
}

/** A vote that carried: 46 of 60 came, 41 agreed. */
export const aVote = {
  on: '2026-03-01',
  body: '居民代表会议',
  form: 'group_representatives',
  entitled: 60,
  present: 46,
  yes: 41,
  no: 3,
  abstain: 2,
} as const;

type Where = Pick<TestDraft, 'communityId' | 'draftId'>;

export function aboutDraft<Body extends object>({ communityId, draftId }: Where, body: Body) {
  const requestId: string = randomUUID();
  return { params: { communityId, draftId }, query: {}, body: { requestId, ...body } };
}

export function ofDraft({ communityId, draftId }: Where) {
  return { params: { communityId, draftId }, query: {}, body: {} };
}
