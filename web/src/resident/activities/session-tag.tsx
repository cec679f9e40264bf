import { m } from '../../i18n/paraglide/messages';
import { now } from '../../ui/clock';
import { Tag } from '../../ui/tag';
import { placesLeft, stateOf } from './session-state';
import type { Session } from './use-sessions';
import './activities.css';

const scarce = 5;

/** The state of a session in a word under its line; nothing where there is nothing to say. */
export function SessionTag({ session }: { session: Session }) {
  const tag = tagOf(session);
  return tag ? <span className="session-tag">{tag}</span> : null;
}

function tagOf(session: Session) {
  const state = stateOf(session, now());
  if (state === 'signed_up') return <Signed>{m.resident_signed_up()}</Signed>;
  if (state === 'attending') return <Signed>{m.resident_attended()}</Signed>;
  if (state === 'left') return <Signed>{m.resident_left_session()}</Signed>;
  if (state === 'running') return <Tag tone="plate">{m.resident_running()}</Tag>;
  if (state === 'cancelled') return <Tag>{m.resident_cancelled()}</Tag>;
  if (state === 'over') return <Tag>{m.resident_over()}</Tag>;
  if (state === 'full') return <Tag>{m.resident_full()}</Tag>;
  const places = placesLeft(session);
  if (places === null || places > scarce) return null;
  return <Tag tone="lamp">{m.resident_places_left({ places })}</Tag>;
}

function Signed({ children }: { children: string }) {
  return (
    <Tag tone="leaf" icon="check">
      {children}
    </Tag>
  );
}
