import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { inOneLine } from '../parts/in-one-line';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { ObjectDrawer } from './object-drawer';
import type { Objection, Shelf, StarRow } from './use-star-list';
import { type Judged, VerdictDrawer } from './verdict-drawer';

/** Each with the objections that wait for somebody's answer. */
export function StarList({ rows, shelf }: { rows: StarRow[]; shelf: Shelf }) {
  const [judged, setJudged] = useState<Judged | null>(null);
  const [objecting, setObjecting] = useState<StarRow | null>(null);
  return (
    <>
      <RecordList
        label={m.committee_stars()}
        rows={rows}
        keyOf={(row) => row.id}
        href={(row) => `/residents/${row.residentId}`}
        columns={columns}
        acts={(row) => <Acts row={row} shelf={shelf} onJudge={setJudged} onObject={setObjecting} />}
        actsTitle={m.committee_deduction_deeds()}
      />
      <VerdictDrawer judged={judged} onClose={() => setJudged(null)} />
      <ObjectDrawer star={objecting} onClose={() => setObjecting(null)} />
    </>
  );
}

interface ActsProps {
  row: StarRow;
  shelf: Shelf;
  onJudge: (judged: Judged) => void;
  onObject: (row: StarRow) => void;
}

function Acts({ row, shelf, onJudge, onObject }: ActsProps) {
  const { can } = useSeat();
  const waiting = waitingOf(row);
  const mayAnswer = can('star.decide');
  const mayObject = can('star.object') && shelf === 'notice';
  return (
    <>
      {mayAnswer
        ? waiting.map((objection) => (
            <Button
              key={objection.id}
              kind="quiet"
              block={false}
              disabledBecause={objection.isOwn ? m.committee_star_own() : undefined}
              onClick={() => onJudge({ star: row, objection })}
            >
              {m.committee_star_answer()}
            </Button>
          ))
        : null}
      {mayObject && !row.objections.some(({ isOwn }) => isOwn) ? (
        <Button kind="text" block={false} onClick={() => onObject(row)}>
          {m.committee_star_object()}
        </Button>
      ) : null}
    </>
  );
}

function waitingOf({ objections }: StarRow): Objection[] {
  return objections.filter(({ holds }) => holds === null);
}

const columns: Column<StarRow>[] = [
  {
    key: 'resident',
    title: m.committee_resident(),
    render: (row) => inOneLine(row.residentName, row.buildingName),
    narrow: 'title',
  },
  {
    key: 'star',
    title: m.committee_star(),
    render: (row) => (
      <>
        {row.name[getLocale()]}
        <br />
        <span className="note">{row.schemeName[getLocale()]}</span>
      </>
    ),
  },
  {
    key: 'days',
    title: m.committee_star_days(),
    render: (row) => inOneLine(formatDay(row.since), row.until ? untilWords(row.until) : null),
  },
  {
    key: 'objections',
    title: m.committee_star_objections(),
    render: (row) => {
      const count = waitingOf(row).length;
      return count > 0 ? <Tag tone="stop">{m.committee_star_waits({ count })}</Tag> : null;
    },
    narrow: 'end',
  },
];

function untilWords(day: string): string {
  return m.committee_star_until({ day: formatDay(day) });
}
