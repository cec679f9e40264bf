import { type DragEvent, useId, useState } from 'react';
import { type Judged, judgeReceipt } from '../../api/judge-receipt';
import { m } from '../../i18n/paraglide/messages';
import { ReceiptResult } from './receipt-result';

const RECEIPT_MAX_BYTES = 1_000_000;

/** A receipt file, chosen or dropped. It is checked here and sent nowhere. */
export function ReceiptDrop({ policy }: { policy: string }) {
  const id = useId();
  const [judged, setJudged] = useState<Judged>();
  const [over, setOver] = useState(false);
  const look = async (files: FileList | null | undefined): Promise<void> => {
    const file = files?.[0];
    if (!file) return;
    const text = file.size > RECEIPT_MAX_BYTES ? '' : await file.text();
    setJudged(judgeReceipt(text, policy));
  };
  const drag = (event: DragEvent<HTMLElement>, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <>
      <section
        className={over ? 'card log-drop log-drop--over' : 'card log-drop'}
        aria-label={m.board_verify()}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          void look(event.dataTransfer?.files);
        }}
      >
        <p>{m.board_drop_receipt()}</p>
        <input
          className="vh log-drop__file"
          id={id}
          type="file"
          accept=".tlog-proof,text/plain"
          onChange={(event) => void look(event.currentTarget.files)}
        />
        <label className="btn btn--main btn--block on-fill" htmlFor={id}>
          {m.board_choose_receipt()}
        </label>
      </section>
      {judged ? <ReceiptResult judged={judged} /> : null}
    </>
  );
}
