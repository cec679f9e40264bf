import { checkDraft } from '@linli/core/rules/draft/check-draft';
import { writeAt } from '@linli/core/rules/draft/draft-path';
import type { RulebookDraft } from '@linli/core/rules/draft/rulebook-draft';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AnswerOf } from '../../../api/answer-of';
import { answer, api } from '../../../api/client';
import { m } from '../../../i18n/paraglide/messages';
import { toast } from '../../../ui/toast';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';

export type ReadDraft = AnswerOf<'/api/communities/{communityId}/rulebook/drafts/{draftId}'>;

/** The draft as the server has it. */
export function useReadDraft(draftId: string) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['drafts', communityId, draftId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook/drafts/{draftId}', {
          params: { path: { communityId, draftId } },
        }),
      ),
  });
}

/**
 * The draft as it is on this screen. What others write is taken over only while nothing here is
 * unsaved; after that the server says whose turn it is.
 */
export function useDraft(read: ReadDraft) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [written, setWritten] = useState<RulebookDraft | null>(null);
  const document = written ?? read.document;
  const checked = useMemo(() => checkDraft(document), [document]);
  const refresh = () => client.invalidateQueries({ queryKey: ['drafts', communityId] });
  const save = useStaffDeed(
    (input: { document: RulebookDraft; basedOn?: number }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/drafts/{draftId}', {
          params: { path: { communityId, draftId: read.draftId } },
          body: { requestId, revision: read.revision, ...input },
        }),
      ),
    async () => {
      await refresh();
      setWritten(null);
      toast(m.committee_saved());
    },
  );
  useLeaveGuard(written !== null);
  return {
    document,
    ...checked,
    isDirty: written !== null,
    change: (path: string, value: unknown) =>
      setWritten((before) => writeAt(before ?? read.document, path, value)),
    /** The same answer at several places. */
    answerAll: (paths: readonly string[], value: unknown) =>
      setWritten((before) =>
        paths.reduce<RulebookDraft>(
          (draft, path) => writeAt(draft, path, structuredClone(value)),
          before ?? read.document,
        ),
      ),
    save,
    /** Puts away what is written here and takes what others have saved. */
    takeTheirs: async () => {
      await refresh();
      setWritten(null);
      save.clear();
    },
  };
}

export type DraftOnScreen = ReturnType<typeof useDraft>;

/** The browser asks before a page with unsaved writing is closed. */
function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
