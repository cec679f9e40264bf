import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { ApiRefusal } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';

type Questions = AnswerOf<'/api/communities/{communityId}/me/questions'>;
export type Question = Questions['questions'][number];

/** Awards about which the resident is asked whether they were there. */
export function useQuestions() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['questions', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/questions', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}

/** One answer; what was answered on another phone, or is no longer asked, just goes. */
export function useAnswer({ transferId }: Question, onDone: () => void) {
  const { communityId } = useResident();
  const client = useQueryClient();
  return useDeed(
    async (tookPart: boolean, requestId) => {
      try {
        await answer(
          api.POST('/api/communities/{communityId}/me/questions/{transferId}/answer', {
            params: { path: { communityId, transferId } },
            body: { requestId, tookPart },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof ApiRefusal && error.code === 'request/not_found') return false;
        throw error;
      }
    },
    (kept, tookPart) => {
      if (kept) toast(tookPart ? m.resident_question_thanks() : m.resident_question_noted());
      client.setQueryData<Questions>(['questions', communityId], (before) =>
        before
          ? { questions: before.questions.filter((one) => one.transferId !== transferId) }
          : before,
      );
      void client.invalidateQueries({ queryKey: ['questions'] });
      onDone();
    },
  );
}
