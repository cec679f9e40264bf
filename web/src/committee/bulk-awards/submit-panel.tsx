import { Checkbox } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import { type BulkAward, useBulkAwardDeed } from './use-bulk-awards';
import { useWithdraw } from './use-withdraw';

/** The maker: put it before a second person, or take it back and mend the file. */
export function SubmitPanel({ list }: { list: BulkAward }) {
  const { id: bulkAwardId, rowCount, soundCount } = list;
  const [skipErrors, setSkipErrors] = useState(false);
  const errorCount = rowCount - soundCount;
  const withdraw = useWithdraw(bulkAwardId);
  const submit = useBulkAwardDeed(
    (communityId, skip: boolean, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/bulk-awards/{bulkAwardId}/submission', {
          params: { path: { communityId, bulkAwardId } },
          body: { requestId, skipErrors: skip },
        }),
      ),
    () => toast(m.committee_bulk_submitted()),
  );
  return (
    <Panel padded className="bulk-acts">
      {errorCount > 0 && soundCount > 0 ? (
        <Checkbox checked={skipErrors} onChange={(event) => setSkipErrors(event.target.checked)}>
          {m.committee_bulk_skip({ count: formatNumber(errorCount) })}
        </Checkbox>
      ) : null}
      <p className="note">{m.committee_bulk_nothing_yet()}</p>
      <DeedTrouble error={submit.error ?? withdraw.error} />
      <div className="dialog-acts dialog-acts--left">
        <Button
          kind="line"
          block={false}
          busy={withdraw.busy}
          onClick={() => withdraw.start(undefined)}
        >
          {m.committee_bulk_withdraw()}
        </Button>
        <Button
          short
          block={false}
          busy={submit.busy}
          disabledBecause={blockedBecause(soundCount, errorCount > 0 && !skipErrors)}
          onClick={() => submit.start(skipErrors)}
        >
          {m.committee_bulk_submit({ count: formatNumber(soundCount) })}
        </Button>
      </div>
    </Panel>
  );
}

function blockedBecause(soundCount: number, hasErrors: boolean): string | undefined {
  if (soundCount === 0) return m.committee_bulk_none_sound();
  return hasErrors ? m.committee_bulk_errors_first() : undefined;
}
