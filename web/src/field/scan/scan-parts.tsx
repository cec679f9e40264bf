import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { TopBar } from '../../ui/top-bar';
import { QueueLine } from '../queue/queue-line';
import type { ScanKind } from '../queue/scan-deed';
import type { Presence } from '../roster/presence';
import { PresenceWords } from '../roster/presence-words';
import type { FieldSession } from '../sessions/use-session';
import { PhotoButton } from './photo-button';

interface ScanTopProps {
  session: FieldSession;
  presence: Presence;
  title?: string;
  back?: string;
}

/** The head of every page of a session: where one is, and how many are here. */
export function ScanTop({ session, presence, title, back = '/' }: ScanTopProps) {
  return (
    <TopBar title={title ?? session.title} back={{ href: back }}>
      <p className="note num">
        <PresenceWords {...presence} />
      </p>
    </TopBar>
  );
}

export function KindChoice(props: { kind: ScanKind; onChange: (kind: ScanKind) => void }) {
  return (
    <Segmented
      label={m.field_kind()}
      value={props.kind}
      options={[
        { value: 'check_in', label: m.field_check_in() },
        { value: 'check_out', label: m.field_check_out() },
      ]}
      onChange={props.onChange}
    />
  );
}

interface OtherWaysProps {
  session: FieldSession;
  kind: ScanKind;
  onPhoto: (code: string) => void;
  onNothing: () => void;
  onType: () => void;
}

/** Every other way to recognise someone, always in sight and never behind a failing camera. */
export function OtherWays({ session, kind, onPhoto, onNothing, onType }: OtherWaysProps) {
  const at = `/sessions/${session.id}`;
  return (
    <div className="ways">
      <Button kind="quiet" icon="keypad" href={`${at}/phone?kind=${kind}`}>
        {m.field_by_phone()}
      </Button>
      <Button kind="quiet" icon="list" href={`${at}/roster`}>
        {m.field_roster()}
      </Button>
      <PhotoButton onCode={onPhoto} onNothing={onNothing} />
      <Button kind="line" icon="text" onClick={onType}>
        {m.field_type_code()}
      </Button>
    </div>
  );
}

/** Network and queue, under the deed: they may be wrong without stopping anyone. */
export function ScanState() {
  const online = useOnline();
  return (
    <div className="mt-4 stack">
      {online ? null : (
        <Notice icon="offline" title={m.field_offline()}>
          {m.field_offline_scan()}
        </Notice>
      )}
      <QueueLine />
    </div>
  );
}
