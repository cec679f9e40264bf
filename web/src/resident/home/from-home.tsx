import { CheckInSection } from '../check-in/check-in-section';
import { WaitingPolls } from '../polls/waiting-polls';

/** What takes a moment and no session: looking in, and saying one's opinion. */
export function FromHome() {
  return (
    <>
      <CheckInSection />
      <WaitingPolls />
    </>
  );
}
