import { useRef, useState } from 'react';
import { answer, api } from '../../../api/client';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { DeedTrouble } from '../../parts/deed-drawer';
import { Panel } from '../../parts/panel';
import { useStaffDeed } from '../../parts/use-staff-deed';
import { useSeat } from '../../use-seat';
import { fileTrouble } from './file-trouble';
import type { Preview } from './import-page';

interface ChooseFileProps {
  onRead: (fileName: string, preview: Preview) => void;
}

/** The template, and the file to be looked through. */
export function ChooseFile({ onRead }: ChooseFileProps) {
  const { communityId } = useSeat();
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const [over, setOver] = useState(false);
  const deed = useStaffDeed(
    (file: File) => readPreview(communityId, file),
    (preview, file) => onRead(file.name, preview),
  );
  const take = (file: File | undefined) => {
    if (!file) return;
    const words = fileTrouble(file);
    setTrouble(words);
    if (words === undefined) deed.start(file);
  };
  return (
    <div className="desk__cols desk__cols--slim">
      <Panel title={m.committee_import_choose()} padded>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button does the same. */}
        <div
          className={over ? 'dropzone dropzone--over' : 'dropzone'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take(event.dataTransfer.files[0]);
          }}
        >
          <p>{m.committee_import_drop()}</p>
          <Button block={false} busy={deed.busy} onClick={() => input.current?.click()}>
            {deed.busy ? m.committee_import_reading() : m.committee_import_open()}
          </Button>
          <input
            ref={input}
            className="vh"
            type="file"
            tabIndex={-1}
            aria-label={m.committee_import_choose()}
            accept=".xlsx,.csv,text/csv"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </div>
        {trouble ? (
          <div className="deed-trouble">
            <Notice kind="stop" announce>
              {trouble}
            </Notice>
          </div>
        ) : null}
        <DeedTrouble error={deed.error} />
      </Panel>
      <Panel title={m.committee_import_template()} padded>
        <p className="muted">{m.committee_import_template_why()}</p>
        <p className="mt-4">
          <Button kind="quiet" href={`/api/communities/${communityId}/resident-template.xlsx`}>
            {m.committee_import_template_get()}
          </Button>
        </p>
      </Panel>
    </div>
  );
}

/** The file travels as it is; the typed client only knows JSON bodies. */
function readPreview(communityId: string, file: File): Promise<Preview> {
  return answer(
    api.POST('/api/communities/{communityId}/resident-imports', {
      params: { path: { communityId }, query: { fileName: file.name.slice(-200) } },
      body: '',
      bodySerializer: () => file,
      headers: { 'content-type': 'application/octet-stream' },
    }),
  );
}
