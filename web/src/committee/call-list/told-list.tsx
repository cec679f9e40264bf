import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatMoment } from '../../ui/format';
import { Panel } from '../parts/panel';
import { type Column, RecordList } from '../parts/record-list';
import { type Telling, useTellings, wayName } from './use-call-list';

/** Who told whom, when, and how: below the list, for the one who asks later. */
export function ToldList() {
  const told = useTellings();
  if (!told.data || told.data.tellings.length === 0) return null;
  return (
    <Panel title={m.committee_call_told_before()} className="told">
      <RecordList
        label={m.committee_call_told_before()}
        rows={told.data.tellings}
        keyOf={(row) => row.id}
        columns={columns()}
      />
    </Panel>
  );
}

function columns(): Column<Telling>[] {
  return [
    {
      key: 'who',
      title: m.committee_name(),
      render: (row) => row.residentName,
      narrow: 'title',
    },
    {
      key: 'what',
      title: m.committee_call_what(),
      render: (row) => row.titles.map((title) => title[getLocale()]).join(m.committee_comma()),
    },
    {
      key: 'how',
      title: m.committee_call_way(),
      render: (row) => m.committee_call_by({ way: wayName(row.way), name: row.toldByName }),
    },
    { key: 'answer', title: m.committee_call_answer(), render: (row) => row.answer },
    {
      key: 'when',
      title: m.committee_call_when(),
      render: (row) => <span className="num">{formatMoment(row.toldAt)}</span>,
      narrow: 'end',
    },
  ];
}
