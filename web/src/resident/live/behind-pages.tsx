import { KeepClaims } from '../claims/keep-claims';
import { useResident } from '../use-resident';
import { LiveAwards } from './live-awards';

/**
 * What goes on behind every page, in one piece that nobody waits for. The news of the day are the
 * holder's own; while they act for someone else none is shown.
 */
export function BehindPages() {
  const { acting } = useResident();
  return (
    <>
      <KeepClaims />
      {acting ? null : <LiveAwards />}
    </>
  );
}
