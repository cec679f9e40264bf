import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ballotTokenFor } from '../../api/ballot-token';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { useResident } from '../use-resident';
import { type Answer, answersOf, firstOpen, type Given } from './answers';
import { QuestionField } from './question-field';
import type { Poll } from './use-polls';

interface PollFormProps {
  poll: Poll;
  onDone: () => void;
}

/** All questions on one page; what is still open is said where it is, before anything is sent. */
export function PollForm({ poll, onDone }: PollFormProps) {
  const { communityId, residentId } = useResident();
  const client = useQueryClient();
  const [given, setGiven] = useState<Given>({});
  const [missing, setMissing] = useState<number | null>(null);
  const deed = useDeed(
    (answers: Answer[], requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/polls/{pollId}/answer', {
          params: { path: { communityId, pollId: poll.id } },
          body: { requestId, ballotToken: ballotTokenFor(poll.id, residentId), answers },
        }),
      ),
    async ({ points }) => {
      toast(points > 0 ? m.resident_poll_done_points({ points }) : m.resident_poll_done());
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      onDone();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const open = firstOpen(poll.questions, given);
    setMissing(open);
    if (open === null) deed.start(answersOf(poll.questions, given));
    else document.getElementById(`question-${open}`)?.focus();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {poll.questions.map((question) => (
        <QuestionField
          key={question.number}
          question={question}
          numbered={poll.questions.length > 1}
          given={given[question.number]}
          missing={missing === question.number}
          onChange={(said) => {
            setGiven({ ...given, [question.number]: said });
            if (missing === question.number) setMissing(null);
          }}
        />
      ))}
      <p className="note">{m.resident_poll_secret()}</p>
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <Button type="submit" busy={deed.busy}>
        {m.resident_poll_send()}
      </Button>
    </form>
  );
}
