import { Drawer } from 'antd';
import { m } from '../../i18n/paraglide/messages';
import { type Fact, Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { inOneLine } from '../parts/in-one-line';
import { useSeat } from '../use-seat';
import { ReviewForm } from './review-form';
import { hintOf, kindName, noticedWords } from './review-words';
import type { Review } from './use-reviews';

interface ReviewDrawerProps {
  review: Review;
  onClose: () => void;
}

/** What was noticed, where to look, what was found out so far, and the last word. */
export function ReviewDrawer({ review, onClose }: ReviewDrawerProps) {
  const { can } = useSeat();
  return (
    <Drawer open onClose={onClose} size={520} title={kindName(review.kind)}>
      <div className="stack-l">
        <Notice kind="plate" title={noticedWords(review)}>
          {hintOf(review.kind)}
        </Notice>
        <Facts facts={factsOf(review)} />
        {review.notes.length > 0 ? (
          <ul className="stack" aria-label={m.committee_review_notes()}>
            {review.notes.map((note) => (
              <li key={note.id}>
                <p className="claim-words">{note.words}</p>
                <p className="note">{inOneLine(note.personName, formatMoment(note.at))}</p>
              </li>
            ))}
          </ul>
        ) : null}
        {review.outcome === null && can('review.close') ? (
          <ReviewForm reviewId={review.id} onDone={onClose} />
        ) : null}
      </div>
    </Drawer>
  );
}

function factsOf(review: Review): Fact[] {
  const { sessionId, sessionTitle, startsAt, residentId, residentName, transferId } = review;
  const facts: Fact[] = [{ term: m.committee_approval_maker(), what: review.personName }];
  if (residentId) {
    const what = <Go href={`/residents/${residentId}`}>{residentName}</Go>;
    facts.push({ term: m.committee_resident(), what });
  }
  if (sessionId) {
    const when = startsAt === null ? null : formatMoment(startsAt);
    const what = <Go href={`/sessions/${sessionId}`}>{inOneLine(sessionTitle, when)}</Go>;
    facts.push({ term: m.committee_session(), what });
  }
  if (transferId) {
    const what = <Go href={`/ledger/${transferId}`}>{m.committee_review_transfer()}</Go>;
    facts.push({ term: m.committee_ledger(), what });
  }
  facts.push({ term: m.committee_review_found(), what: formatMoment(review.foundAt) });
  return facts;
}
