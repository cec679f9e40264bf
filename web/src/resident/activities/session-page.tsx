import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { Facts } from '../../ui/facts';
import { formatDayLong, formatTimeRange } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { SessionCard } from '../../ui/session-card';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { askedWords } from './asked-words';
import { ruleWords } from './rule-words';
import { SessionDeeds } from './session-deeds';
import { placesLeft, stateOf } from './session-state';
import { type Session, useSession } from './use-sessions';
import './activities.css';

/** One session: when, where, what it earns, what to mind, and the one deed there is. */
export function SessionPage({ sessionId }: { sessionId: string }) {
  const query = useSession(sessionId);
  return (
    <Page
      title={query.data?.title ?? m.resident_activities()}
      top={<TopBar title={m.resident_activities()} back={{ href: '/activities' }} />}
      fill
    >
      <AnswerGate query={query} lines={6}>
        {(session) => (
          <>
            <SessionCard
              startsAt={session.startsAt}
              title={session.title}
              lines={[
                formatDayLong(session.startsAt),
                formatTimeRange(session.startsAt, session.endsAt),
                session.place,
              ]}
            />
            {session.riskText ? (
              <div className="mt-4">
                <Notice icon="warn" title={m.resident_fact_risk()}>
                  {session.riskText}
                </Notice>
              </div>
            ) : null}
            <div className="card mt-4">
              {session.description ? (
                <p className="session-words pb-3">{session.description}</p>
              ) : null}
              <Facts facts={factsOf(session)} />
            </div>
            <div className="push">
              <SessionDeeds session={session} state={stateOf(session, now())} />
            </div>
          </>
        )}
      </AnswerGate>
    </Page>
  );
}

function factsOf(session: Session) {
  const facts = [];
  const rule = ruleWords(session);
  if (rule) facts.push({ term: m.resident_fact_points(), what: rule });
  facts.push({ term: m.resident_fact_places(), what: placesWords(session) });
  if (session.organizerName) {
    facts.push({ term: m.resident_fact_organizer(), what: session.organizerName });
  }
  const asked = askedWords(session);
  if (asked) facts.push({ term: m.resident_fact_asked(), what: asked });
  return facts;
}

function placesWords(session: Session): string {
  const { capacity, signupCount } = session;
  const places = placesLeft(session);
  if (capacity !== null && places !== null) return m.resident_places_of({ capacity, places });
  return signupCount === 0
    ? m.resident_places_first()
    : m.resident_places_open({ count: signupCount });
}
