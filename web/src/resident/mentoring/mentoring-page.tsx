import { m } from '../../i18n/paraglide/messages';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { MentoringOffer } from './mentoring-offer';
import { Pairs } from './pairs';
import { Requests } from './requests';
import { type Mentoring, useMentoring } from './use-mentoring';

/** Going together: who waits for an answer, with whom one goes, and how to find somebody. */
export function MentoringPage() {
  const query = useMentoring();
  return (
    <Page
      title={m.resident_mentoring()}
      top={<TopBar title={m.resident_mentoring()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>
        {(mentoring) => (
          <>
            <Requests requests={mentoring.requests} />
            <Pairs pairs={mentoring.pairs} />
            <Offer mentoring={mentoring} />
          </>
        )}
      </AnswerGate>
    </Page>
  );
}

function Offer({ mentoring }: { mentoring: Mentoring }) {
  const { terms, role, placesLeft, wished, pairs, requests } = mentoring;
  if (terms === null) {
    return pairs.length > 0 ? null : <Empty>{m.resident_mentoring_not_offered()}</Empty>;
  }
  // A learner who goes with somebody, or has an answer to give or to wait for, looks no further.
  if (role === 'learner' && (pairs.length > 0 || requests.length > 0)) return null;
  return (
    <MentoringOffer
      terms={terms}
      role={role}
      placesLeft={placesLeft}
      wished={wished}
      quiet={requests.some(({ iAgreed }) => !iAgreed)}
    />
  );
}
