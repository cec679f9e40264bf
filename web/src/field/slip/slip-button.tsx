import { lazy, Suspense, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { ResultButton } from '../../ui/result-button';
import type { SlipFacts } from './slip-sheet';

/** Most tables have no printer: what draws a slip is fetched with the first one. */
const SlipSheet = lazy(async () => ({ default: (await import('./slip-sheet')).SlipSheet }));

interface SlipButtonProps {
  facts: SlipFacts;
  /** On an ordinary page instead of the full screen of an answer. */
  plain?: boolean;
}

/** The same for somebody who takes paper along. */
export function SlipButton({ facts, plain }: SlipButtonProps) {
  const [open, setOpen] = useState(false);
  const ask = () => setOpen(true);
  return (
    <>
      {plain ? (
        <Button kind="quiet" onClick={ask}>
          {m.field_slip_print()}
        </Button>
      ) : (
        <ResultButton ghost onClick={ask}>
          {m.field_slip_print()}
        </ResultButton>
      )}
      {open ? (
        <Suspense fallback={null}>
          <SlipSheet facts={facts} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
