import { maskName } from '@linli/core/people/mask-name';
import { useState } from 'react';
import { lastKnown, rememberKnown } from '../../api/last-known';
import { useMe, useMembership } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDayOfYear, formatTime } from '../../ui/format';
import type { PaperFormat } from '../../ui/paper';
import { Segmented } from '../../ui/segmented';
import { Sheet } from '../../ui/sheet';
import { Slip } from '../../ui/slip';
import { useContact } from './use-contact';

export interface SlipFacts {
  title: string;
  /** Already with its sign; left out where no points moved. */
  points?: string | undefined;
  /** Masked: a slip is lost easily. */
  name: string;
  balance?: string | undefined;
  at: string;
  /** To collect with later, spelled. */
  code?: string | undefined;
  until?: string | undefined;
}

type SlipFormat = Exclude<PaperFormat, 'a4'>;
const knownKey = 'slip-format';

/** 小票: what the screen said, on paper for somebody without one; the printer is asked once. */
export function SlipSheet({ facts, onClose }: { facts: SlipFacts; onClose: () => void }) {
  const [format, setFormat] = useState<SlipFormat>(
    () => lastKnown<SlipFormat>(knownKey)?.value ?? 'roll58',
  );
  const community = useMembership()?.communityName ?? '';
  const recorder = maskName(useMe().me?.person.name ?? '');
  const { line, appeal } = useContact();
  const { title, points, name, balance, at, code, until } = facts;
  const lines = [
    { term: m.field_slip_who(), what: name },
    { term: m.field_slip_balance(), what: balance },
    { term: m.field_slip_when(), what: `${formatDayOfYear(at)} ${formatTime(at)}` },
    { term: m.field_slip_until(), what: until },
    { term: m.field_slip_recorder(), what: recorder },
  ];
  return (
    <Sheet title={m.field_slip()} onClose={onClose}>
      <Segmented<SlipFormat>
        label={m.field_slip_format()}
        value={format}
        options={[
          { value: 'roll58', label: m.field_slip_58() },
          { value: 'roll80', label: m.field_slip_80() },
          { value: 'a6', label: 'A6' },
        ]}
        onChange={(chosen) => setFormat(rememberKnown(knownKey, chosen).value)}
      />
      <div className="mt-3 mb-3">
        <Slip
          format={format}
          words={{
            communityName: community,
            title,
            points,
            code,
            lines: lines.flatMap(({ term, what }) => (what ? { term, what } : [])),
            foot: [appeal, line].filter((words): words is string => words !== null),
          }}
        />
      </div>
      <Button onClick={() => window.print()}>{m.ui_print()}</Button>
    </Sheet>
  );
}
