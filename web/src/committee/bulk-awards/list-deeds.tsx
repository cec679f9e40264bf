import { useSeat } from '../use-seat';
import { DecidePanel } from './decide-panel';
import { ReversePanel } from './reverse-panel';
import { SubmitPanel } from './submit-panel';
import type { ReadBulkAward } from './use-bulk-awards';
import { WaitPanel } from './wait-panel';
import './bulk-awards.css';

/** The next deed: the maker's, the second person's, or taking back what was given. */
export function ListDeeds({ read }: { read: ReadBulkAward }) {
  const { can } = useSeat();
  const { state, isOwn } = read.bulkAward;
  if (state === 'prepared' && isOwn) return <SubmitPanel list={read.bulkAward} />;
  if (state === 'submitted' && isOwn) return <WaitPanel list={read.bulkAward} />;
  if (state === 'submitted' && can('bulk_award.decide')) return <DecidePanel read={read} />;
  const isGiven = state === 'approved' && (read.counts.given ?? 0) > 0;
  return isGiven && can('ledger.reverse') ? <ReversePanel list={read.bulkAward} /> : null;
}
