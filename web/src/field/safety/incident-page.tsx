import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { SessionFrame } from '../sessions/session-frame';
import { IncidentForm } from './incident-form';

/** What happened, written down while everyone remembers: insurers ask the same day. */
export function IncidentPage({ sessionId }: { sessionId: string }) {
  return (
    <SessionFrame sessionId={sessionId} title={m.field_incident()}>
      {(session) => (
        <Page
          title={m.field_incident()}
          top={
            <TopBar title={m.field_incident()} back={{ href: `/sessions/${sessionId}/roster` }} />
          }
        >
          <p className="muted">{session.title}</p>
          <p className="note pb-3">{m.field_incident_why()}</p>
          <IncidentForm session={session} />
        </Page>
      )}
    </SessionFrame>
  );
}
