import type { ReactNode } from 'react';
import { wordsOf } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Sheet } from '../ui/sheet';

interface ConfirmSheetProps {
  title: string;
  children: ReactNode;
  /** The word of the deed itself: never a bare “OK”. */
  deed: string;
  kind?: 'main' | 'stop';
  busy: boolean;
  error: unknown;
  onDo: () => void;
  onClose: () => void;
}

/** Asks once before what costs something; a refusal is read where the deed was asked for. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  return (
    <Sheet title={props.title} onClose={props.onClose}>
      <p>{props.children}</p>
      {props.error ? (
        <div className="mt-3">
          <Notice kind="stop" announce>
            {wordsOf(props.error)}
          </Notice>
        </div>
      ) : null}
      <div className="actions mt-5">
        <Button kind={props.kind ?? 'main'} busy={props.busy} onClick={props.onDo}>
          {props.deed}
        </Button>
        <Button kind="text" onClick={props.onClose}>
          {m.resident_think()}
        </Button>
      </div>
    </Sheet>
  );
}
