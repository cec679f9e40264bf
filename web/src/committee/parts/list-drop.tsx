import { useRef, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { DeedTrouble } from './deed-drawer';
import { fileTrouble } from './file-trouble';
import './list-drop.css';

interface ListDropProps {
  deed: { busy: boolean; error: unknown };
  onFile: (file: File) => void;
}

/** Where an Excel or CSV list is dropped or opened; what cannot be one is said at once. */
export function ListDrop({ deed, onFile }: ListDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string>();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (!file) return;
    const words = fileTrouble(file);
    setTrouble(words);
    if (words === undefined) onFile(file);
  };
  return (
    <>
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
    </>
  );
}
