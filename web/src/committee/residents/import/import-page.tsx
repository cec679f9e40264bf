import type { paths } from '@linli/contract/openapi-types';
import { Steps } from 'antd';
import { useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { Desk } from '../../parts/desk';
import { Panel } from '../../parts/panel';
import { ChooseFile } from './choose-file';
import { ImportDone } from './import-done';
import { ImportPreview } from './import-preview';
import './import.css';

type Previewing = paths['/api/communities/{communityId}/resident-imports']['post'];
export type Preview = Previewing['responses']['200']['content']['application/json'];
export type Imported = { importedCount: number; skippedCount: number };

/** A list becomes residents in three steps; until the last nothing is written. */
export function ImportPage() {
  const [preview, setPreview] = useState<{ fileName: string; preview: Preview }>();
  const [done, setDone] = useState<Imported>();
  const step = done ? 2 : preview ? 1 : 0;
  const again = () => {
    setPreview(undefined);
    setDone(undefined);
  };
  return (
    <Desk
      title={m.committee_import()}
      lead={m.committee_import_lead()}
      back={{ href: '/residents', label: m.committee_residents() }}
    >
      <Panel padded className="import-steps">
        <Steps
          current={step}
          items={[
            { title: m.committee_import_step_file() },
            { title: m.committee_import_step_look() },
            { title: m.committee_import_step_done() },
          ]}
        />
      </Panel>
      {done ? <ImportDone done={done} onAgain={again} /> : null}
      {!done && preview ? (
        <ImportPreview
          fileName={preview.fileName}
          preview={preview.preview}
          onDone={setDone}
          onOtherFile={again}
        />
      ) : null}
      {!done && !preview ? (
        <ChooseFile onRead={(fileName, read) => setPreview({ fileName, preview: read })} />
      ) : null}
    </Desk>
  );
}
