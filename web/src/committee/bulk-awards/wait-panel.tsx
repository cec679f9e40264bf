import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import type { BulkAward } from './use-bulk-awards';
import { useWithdraw } from './use-withdraw';

/** The maker waits for somebody else. */
export function WaitPanel({ list }: { list: BulkAward }) {
  const withdraw = useWithdraw(list.id);
  return (
    <Panel padded className="bulk-acts">
      <p className="note">{m.committee_bulk_waits()}</p>
      <DeedTrouble error={withdraw.error} />
      <div className="dialog-acts dialog-acts--left">
        <Button
          kind="line"
          block={false}
          busy={withdraw.busy}
          onClick={() => withdraw.start(undefined)}
        >
          {m.committee_bulk_withdraw()}
        </Button>
      </div>
    </Panel>
  );
}
