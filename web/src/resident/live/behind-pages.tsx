import { KeepClaims } from '../claims/keep-claims';
import { LiveAwards } from './live-awards';

/** What goes on behind every page, in one piece that nobody waits for. */
export function BehindPages() {
  return (
    <>
      <KeepClaims />
      <LiveAwards />
    </>
  );
}
