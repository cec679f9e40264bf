import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { useDisplaySettings } from '../../ui/display-settings';
import { Empty } from '../../ui/empty';
import { formatSession } from '../../ui/format';
import { Section } from '../../ui/section';
import { Sep } from '../../ui/sep';
import { SessionCard } from '../../ui/session-card';
import { Tag } from '../../ui/tag';
import { nextSession } from '../activities/next-session';
import { ruleWords } from '../activities/rule-words';
import { type Session, useSessions } from '../activities/use-sessions';
import { AnswerGate } from '../answer-gate';

/** The one the resident promised to come to; without a promise, the one that comes next. */
export function NextSession() {
  const { elder } = useDisplaySettings();
  const query = useSessions();
  const next = query.data ? nextSession(query.data.sessions, now()) : undefined;
  const mine = next?.mySignup === 'signed_up';
  return (
    <Section
      title={mine ? m.resident_next_mine() : m.resident_next_session()}
      more={elder ? undefined : { href: '/activities', label: m.resident_all_activities() }}
    >
      <AnswerGate query={query}>
        {() => (next ? <NextCard session={next} elder={elder} /> : <NoSessions />)}
      </AnswerGate>
    </Section>
  );
}

function NextCard({ session, elder }: { session: Session; elder: boolean }) {
  const rule = ruleWords(session);
  const where = elder || !rule ? session.place : [session.place, <Sep key="sep" />, rule];
  return (
    <SessionCard
      startsAt={session.startsAt}
      href={`/activities/${session.id}`}
      title={session.title}
      lines={[formatSession(session.startsAt, session.endsAt), where]}
      foot={
        session.mySignup === 'signed_up' ? (
          <Tag tone="leaf" icon="check">
            {m.resident_signed_up()}
          </Tag>
        ) : undefined
      }
      below={
        elder ? (
          <Button kind="quiet" href="/activities">
            {m.resident_all_activities()}
          </Button>
        ) : undefined
      }
    />
  );
}

export function NoSessions() {
  return <Empty>{m.resident_no_sessions()}</Empty>;
}
