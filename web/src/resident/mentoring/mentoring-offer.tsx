import { useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { toast } from '../../ui/toast';
import { AskSheet } from './ask-sheet';
import { type Mentoring, useMentoringDeed } from './use-mentoring';

interface MentoringOfferProps {
  terms: NonNullable<Mentoring['terms']>;
  role: Mentoring['role'];
  placesLeft: number;
  wished: boolean;
  /** Something else on the page waits for an answer first. */
  quiet: boolean;
}

/** What it is about, and the two ways to a partner: one knows somebody, or the committee does. */
export function MentoringOffer(props: MentoringOfferProps) {
  const { terms, role, placesLeft, wished, quiet } = props;
  const [asking, setAsking] = useState(false);
  const mentor = role === 'mentor';
  return (
    <section className="section">
      <div className="card">
        <h2 className="title">
          {mentor ? m.resident_mentoring_bring() : m.resident_mentoring_join()}
        </h2>
        <p className="mt-3">
          {mentor ? m.resident_mentoring_bring_why() : m.resident_mentoring_join_why()}
        </p>
        <p className="note mt-3">{m.resident_mentoring_lasts({ days: terms.lastsDays })}</p>
        <div className="actions mt-4">
          {placesLeft > 0 ? (
            <Button kind={quiet ? 'quiet' : 'main'} onClick={() => setAsking(true)}>
              {m.resident_mentoring_name()}
            </Button>
          ) : (
            <p className="note">
              {mentor ? m.resident_mentoring_full() : m.resident_mentoring_resting()}
            </p>
          )}
          {placesLeft > 0 || wished ? <Wish wished={wished} /> : null}
        </div>
      </div>
      {asking ? <AskSheet onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function Wish({ wished }: { wished: boolean }) {
  const deed = useMentoringDeed(
    (communityId, wanted: boolean, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/mentoring/wish', {
          params: { path: { communityId } },
          body: { requestId, wanted },
        }),
      ),
    (_, wanted) => toast(wanted ? m.resident_mentoring_wished() : m.resident_mentoring_unwished()),
  );
  return (
    <>
      {deed.error ? (
        <Notice kind="stop" announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      {wished ? <Notice kind="plate">{m.resident_mentoring_wish_waits()}</Notice> : null}
      <Button kind="text" busy={deed.busy} onClick={() => deed.start(!wished)}>
        {wished ? m.resident_mentoring_unwish() : m.resident_mentoring_wish()}
      </Button>
    </>
  );
}
