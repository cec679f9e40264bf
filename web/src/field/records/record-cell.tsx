import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { now } from '../../ui/clock';
import { dateKey, formatMomentShort, formatTime } from '../../ui/format';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import type { ScanDeed } from '../queue/scan-deed';
import { useScanDeeds } from '../queue/scan-queue';
import { useKnownNames } from '../roster/use-roster';
import { refusalText } from '../scan/answer-words';
import { residentOfDeed } from '../scan/judge-locally';

/** One scan of the list: whom it shows as far as is known, how it was made, and how it stands. */
export function RecordCell({ deed, onLook }: { deed: ScanDeed; onLook: () => void }) {
  const refused = deed.state === 'refused';
  return (
    <Cell
      title={<DeedPerson deed={deed} />}
      why={refused ? refusalText(deed) : wayWords(deed)}
      end={refused && !deed.seen ? null : <DeedState deed={deed} />}
      onClick={refused ? onLook : undefined}
      arrow={refused}
    />
  );
}

export function DeedPerson({ deed }: { deed: ScanDeed }) {
  const deeds = useScanDeeds();
  const names = useKnownNames();
  const residentId = residentOfDeed(deed, deeds);
  const known = residentId === undefined ? undefined : names.get(residentId);
  const name = known?.name || deed.label.name || deed.answer?.maskedName;
  const building = known?.buildingName ?? (deed.label.building || deed.answer?.buildingName);
  if (!name) return <>{m.field_someone_by_code()}</>;
  return (
    <>
      {name}
      {building ? (
        <>
          <Sep />
          {building}
        </>
      ) : null}
    </>
  );
}

function DeedState({ deed }: { deed: ScanDeed }) {
  const { tone, icon, words } = states[deed.state];
  const today = dateKey(deed.body.scannedAt) === dateKey(now());
  const time = today ? formatTime(deed.body.scannedAt) : formatMomentShort(deed.body.scannedAt);
  return (
    <>
      {/* A refusal says so in its own words. */}
      {deed.state === 'refused' ? null : (
        <Tag tone={tone} icon={icon}>
          {words()}
        </Tag>
      )}
      <span className="after">{time}</span>
    </>
  );
}

const states = {
  waiting: { tone: 'lamp', icon: 'clock', words: m.field_waiting },
  done: { tone: 'leaf', icon: 'check', words: m.field_sent },
  refused: { tone: 'stop', icon: 'cross', words: m.field_not_recorded },
} as const;

function wayWords(deed: ScanDeed): string {
  const way = ways[deed.body.way]();
  if (deed.kind === 'check_in') return way;
  return m.field_comma({ first: m.field_check_out(), rest: way });
}

const ways: Record<ScanDeed['body']['way'], () => string> = {
  camera: m.field_way_camera,
  hand_scanner: m.field_way_hand_scanner,
  photo: m.field_way_photo,
  typed_code: m.field_way_typed_code,
  phone: m.field_way_phone,
  roster: m.field_way_roster,
};
