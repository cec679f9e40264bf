import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { formatNumber } from '../../../ui/format';
import { Notice } from '../../../ui/notice';
import type { Imported } from './import-page';

/** What was written. */
export function ImportDone({ done, onAgain }: { done: Imported; onAgain: () => void }) {
  return (
    <div className="stack">
      <Notice
        kind="leaf"
        announce
        title={m.committee_import_written({ count: formatNumber(done.importedCount) })}
      >
        {done.skippedCount > 0
          ? m.committee_import_skipped({ count: formatNumber(done.skippedCount) })
          : m.committee_import_all()}
      </Notice>
      <div className="dialog-acts dialog-acts--left">
        <Button short block={false} href="/residents">
          {m.committee_import_see()}
        </Button>
        <Button kind="line" block={false} onClick={onAgain}>
          {m.committee_import_another()}
        </Button>
      </div>
    </div>
  );
}
