import { useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Button } from '../../../ui/button';
import { formatNumber } from '../../../ui/format';
import { Notice } from '../../../ui/notice';
import { Tag, type Tone } from '../../../ui/tag';
import { DeedTrouble } from '../../parts/deed-drawer';
import { Panel } from '../../parts/panel';
import { RecordList } from '../../parts/record-list';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';
import type { Imported, Preview } from './import-page';

const problemsShown = 200;

interface ImportPreviewProps {
  fileName: string;
  preview: Preview;
  onDone: (done: Imported) => void;
  onOtherFile: () => void;
}

/** What would happen, row by row; the button at the end is the first that writes. */
export function ImportPreview({ fileName, preview, onDone, onOtherFile }: ImportPreviewProps) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [skipErrors, setSkipErrors] = useState(false);
  const deed = useStaffDeed(
    (skip: boolean, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/resident-imports/{importId}/confirmation', {
          params: { path: { communityId, importId: preview.importId } },
          body: { requestId, skipErrors: skip },
        }),
      ),
    (done) => {
      void client.invalidateQueries({ queryKey: ['residents'] });
      void client.invalidateQueries({ queryKey: ['buildings'] });
      onDone(done);
    },
  );
  const { newCount, errorCount, newBuildings, problems, sample } = preview;
  const blocked = errorCount > 0 && !skipErrors;
  return (
    <div className="stack-l">
      <Counts fileName={fileName} preview={preview} />
      {newBuildings.length > 0 ? (
        <Notice kind="plate" title={m.committee_import_buildings()}>
          {newBuildings.join(m.committee_list_comma())}
        </Notice>
      ) : null}
      {problems.length > 0 ? <Problems problems={problems} /> : null}
      <Sample sample={sample} />
      <Panel padded className="import-confirm">
        {errorCount > 0 ? (
          <Checkbox checked={skipErrors} onChange={(event) => setSkipErrors(event.target.checked)}>
            {m.committee_import_skip({ count: formatNumber(errorCount) })}
          </Checkbox>
        ) : null}
        <p className="note">{m.committee_import_nothing_yet()}</p>
        <DeedTrouble error={deed.error} />
        <div className="dialog-acts dialog-acts--left">
          <Button kind="line" block={false} onClick={onOtherFile}>
            {m.committee_import_other()}
          </Button>
          <Button
            short
            block={false}
            busy={deed.busy}
            disabledBecause={
              newCount === 0
                ? m.committee_import_none_new()
                : blocked
                  ? m.committee_import_errors_first()
                  : undefined
            }
            onClick={() => deed.start(skipErrors)}
          >
            {m.committee_import_do({ count: formatNumber(newCount) })}
          </Button>
        </div>
      </Panel>
    </div>
  );
}

function Counts({ fileName, preview }: { fileName: string; preview: Preview }) {
  const counts = [
    { term: m.committee_import_rows(), value: preview.rowCount },
    { term: m.committee_import_new(), value: preview.newCount },
    { term: m.committee_import_duplicates(), value: preview.duplicateCount },
    { term: m.committee_import_errors(), value: preview.errorCount },
  ];
  return (
    <Panel title={fileName}>
      <dl className="figs figs--inside">
        {counts.map(({ term, value }) => (
          <div key={term} className="fig">
            <dt>{term}</dt>
            <dd>{formatNumber(value)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Problems({ problems }: { problems: Preview['problems'] }) {
  const shown = problems.slice(0, problemsShown);
  return (
    <Panel title={m.committee_import_problems()}>
      <RecordList
        label={m.committee_import_problems()}
        rows={shown}
        keyOf={(row) => `${row.row} ${row.column} ${row.code}`}
        columns={[
          {
            key: 'row',
            title: m.committee_import_row(),
            render: (row) => m.committee_import_row_at({ row: row.row }),
            narrow: 'title',
          },
          { key: 'column', title: m.committee_import_column(), render: (row) => row.column },
          { key: 'why', title: m.committee_import_why(), render: (row) => row[getLocale()] },
        ]}
      />
      {problems.length > shown.length ? (
        <p className="panel__none">
          {m.committee_import_more_problems({
            count: formatNumber(problems.length - shown.length),
          })}
        </p>
      ) : null}
    </Panel>
  );
}

const outcomes: Record<Preview['sample'][number]['outcome'], { words: () => string; tone?: Tone }> =
  {
    new: { words: m.committee_import_outcome_new, tone: 'leaf' },
    duplicate: { words: m.committee_import_outcome_duplicate },
    error: { words: m.committee_import_outcome_error, tone: 'stop' },
  };

function Sample({ sample }: { sample: Preview['sample'] }) {
  return (
    <Panel title={m.committee_import_sample()}>
      <RecordList
        label={m.committee_import_sample()}
        rows={sample}
        keyOf={(row) => String(row.row)}
        columns={[
          { key: 'row', title: m.committee_import_row(), render: (row) => row.row, narrow: 'none' },
          { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
          { key: 'phone', title: m.committee_phone(), render: (row) => row.maskedPhone },
          {
            key: 'home',
            title: m.committee_home(),
            render: (row) => [row.building, row.room].filter(Boolean).join(' '),
          },
          {
            key: 'outcome',
            title: m.committee_import_outcome(),
            render: ({ outcome }) => (
              <Tag tone={outcomes[outcome].tone}>{outcomes[outcome].words()}</Tag>
            ),
            narrow: 'end',
          },
        ]}
      />
    </Panel>
  );
}
