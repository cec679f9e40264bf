import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { m } from '../../i18n/paraglide/messages';
import { AwardHouse } from '../../ui/award-house';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Delta } from '../../ui/delta';
import { formatNumber } from '../../ui/format';
import { openModal } from '../../ui/open-modal';
import { entryRead } from '../history/use-entries';
import { useResident } from '../use-resident';
import './award.css';

export interface Award {
  transferId: string;
  points: number;
  balance: number;
  title: string;
}

interface AwardScreenProps {
  awards: readonly Award[];
  onClose: () => void;
}

/** A window lights in the house: over whatever page is open, and gone when the reader says so. */
export function AwardScreen({ awards, onClose }: AwardScreenProps) {
  const box = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => openModal(box, () => close.current()), []);
  const [, go] = useLocation();
  const last = awards[awards.length - 1];
  if (!last) return null;
  const many = awards.length > 1;
  const points = formatNumber(awards.reduce((sum, award) => sum + award.points, 0));
  const open = (transferId?: string) => {
    onClose();
    go(transferId ? `/history?entry=${transferId}` : '/history');
  };
  return (
    <dialog className="award-over" ref={box} aria-label={m.resident_award_label()}>
      <div className="app award">
        <AwardHouse />
        <div className="award__body">
          <div role="status">
            <h1 className="award__say num" tabIndex={-1}>
              <span>
                {many
                  ? m.resident_award_points_many({ points })
                  : m.resident_award_points({ points })}
              </span>
              <span>{m.resident_award_balance({ balance: formatNumber(last.balance) })}</span>
            </h1>
          </div>
          {many ? <AwardList awards={awards} onOpen={open} /> : <AwardDeed award={last} />}
          <p className="award__why">{m.resident_award_thanks()}</p>
          <div className="actions push">
            <Button onClick={onClose}>{m.resident_close()}</Button>
            <Button kind="text" onClick={() => open(many ? undefined : last.transferId)}>
              {many ? m.resident_award_why_many() : m.resident_award_why({ points })}
            </Button>
          </div>
        </div>
      </div>
    </dialog>
  );
}

/** What was done and where, once the entry has been read. */
function AwardDeed({ award }: { award: Award }) {
  const { communityId } = useResident();
  const { data } = useQuery(entryRead(communityId, award.transferId));
  const { title } = award;
  return (
    <p className="award__why">
      {data?.place
        ? m.resident_award_deed({ title, place: data.place })
        : m.resident_award_deed_only({ title })}
    </p>
  );
}

interface AwardListProps {
  awards: readonly Award[];
  onOpen: (transferId: string) => void;
}

function AwardList({ awards, onOpen }: AwardListProps) {
  return (
    <div className="mb-3">
      <Cells>
        {awards.map((award) => (
          <Cell
            key={award.transferId}
            title={award.title}
            end={<Delta points={award.points} />}
            onClick={() => onOpen(award.transferId)}
          />
        ))}
      </Cells>
    </div>
  );
}
