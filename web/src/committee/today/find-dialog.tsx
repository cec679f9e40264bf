import { useQuery } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useSettled } from '../parts/use-settled';
import { useSeat } from '../use-seat';
import { transferIdIn } from './transfer-id-in';

interface FindDialogProps {
  open: boolean;
  onClose: () => void;
}

/** A name, the end of a number, or the number of a transfer: one field for all. */
export function FindDialog({ open, onClose }: FindDialogProps) {
  return (
    <Modal open={open} onCancel={onClose} title={m.committee_find()} footer={null} destroyOnHidden>
      <Find onClose={onClose} />
    </Modal>
  );
}

function Find({ onClose }: { onClose: () => void }) {
  const { communityId, can } = useSeat();
  const [typed, setTyped] = useState('');
  const id = useId();
  const search = useSettled(typed.trim());
  const transferId = transferIdIn(search);
  const people = useQuery({
    queryKey: ['residents', communityId, 'find', search],
    enabled: search !== '' && transferId === undefined && can('resident.read'),
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/residents', {
          params: { path: { communityId }, query: { search: search.slice(0, 50), limit: 8 } },
        }),
      ),
  });
  return (
    <div className="find">
      <label htmlFor={id}>{m.committee_find_label()}</label>
      <Input
        id={id}
        size="large"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoFocus
      />
      <div className="find__found" aria-live="polite">
        {transferId ? (
          <Cells>
            <Cell
              icon="list"
              title={m.committee_find_transfer()}
              why={transferId}
              href={`/ledger/${transferId}`}
              onClick={onClose}
              arrow
            />
          </Cells>
        ) : null}
        {people.isFetching && !people.data ? <Skeleton /> : null}
        {people.error ? <Notice kind="stop">{wordsOf(people.error)}</Notice> : null}
        {people.data?.residents.length === 0 ? <p>{m.committee_nobody_found()}</p> : null}
        {people.data && people.data.residents.length > 0 ? (
          <Cells>
            {people.data.residents.map((one) => (
              <Cell
                key={one.id}
                title={one.name}
                why={[one.buildingName, one.room, one.maskedPhone].filter(Boolean).join(' ')}
                end={<span className="num">{formatNumber(one.balance)}</span>}
                href={`/residents/${one.id}`}
                onClick={onClose}
                arrow
              />
            ))}
          </Cells>
        ) : null}
      </div>
    </div>
  );
}
