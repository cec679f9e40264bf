import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { now } from '../../ui/clock';
import { dateKey, formatMomentShort, formatTime } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { proposedStates } from '../proposed/proposed-words';
import { type ProposedAward, useProposedOf } from '../proposed/use-proposed-awards';
import { conflictOf } from '../queue/conflict-of';
import type { FieldDeed } from '../queue/field-queue';
import { refusalText } from '../scan/answer-words';
import { DeedPerson } from './deed-person';
import { deedWord } from './deed-words';

/** One deed of the list: whom it shows as far as is known, how it was made, and how it stands. */
export function RecordCell({ deed, onLook }: { deed: FieldDeed; onLook: () => void }) {
  const conflict = conflictOf(deed);
  const looks = conflict !== null || deed.kind === 'check_in';
  return (
    <Cell
      title={<DeedPerson deed={deed} />}
      why={conflict ? whyOf(deed) : wayWords(deed)}
      end={conflict && !deed.seen ? null : <DeedState deed={deed} />}
      onClick={looks ? onLook : undefined}
      arrow={looks}
    />
  );
}

function whyOf(deed: FieldDeed): string {
  const conflict = conflictOf(deed);
  return conflict?.kind === 'changed' ? conflict.why[getLocale()] : refusalText(deed);
}

function DeedState({ deed }: { deed: FieldDeed }) {
  const { tone, icon, words } = stateOf(deed, useProposedOf(deed));
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

function stateOf(deed: FieldDeed, proposed: ProposedAward | undefined) {
  if (deed.undone) return { tone: undefined, icon: 'undo', words: m.field_undone } as const;
  if (proposed && proposed.state !== 'waiting') return proposedStates[proposed.state];
  const waits = deed.kind !== 'claim' && (deed.answer?.waitingPoints ?? 0) > 0;
  if (waits) return { tone: 'lamp', icon: 'clock', words: m.field_proposed_waiting } as const;
  return states[deed.state];
}

function wayWords(deed: FieldDeed): string {
  const way = ways[deed.body.way]();
  if (deed.kind === 'check_in') return way;
  return m.field_comma({ first: deedWord(deed), rest: way });
}

const ways: Record<FieldDeed['body']['way'], () => string> = {
  camera: m.field_way_camera,
  hand_scanner: m.field_way_hand_scanner,
  photo: m.field_way_photo,
  typed_code: m.field_way_typed_code,
  phone: m.field_way_phone,
  roster: m.field_way_roster,
};
