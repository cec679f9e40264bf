import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { OwnOnly } from '../acting/own-only';
import { useMay } from '../acting/use-may';
import { CheckInSection } from '../check-in/check-in-section';
import { WaitingPolls } from '../polls/waiting-polls';
import { FirstQuestion } from '../questions/first-question';
import { WaitingAwards } from '../waiting/waiting-awards';

/** What takes a moment and no session, and the points that are on their way. */
export function FromHome() {
  const checksIn = useMay('check_in');
  const claims = useMay('claim');
  const seesHistory = useMay('see_history');
  return (
    <>
      <OwnOnly>
        <FirstQuestion />
      </OwnOnly>
      {checksIn ? <CheckInSection /> : null}
      <OwnOnly>
        <WaitingPolls />
      </OwnOnly>
      {claims ? (
        <div className="mt-4">
          <Button kind="line" icon="send" href="/claims/new">
            {m.resident_new_claim()}
          </Button>
        </div>
      ) : null}
      {seesHistory ? <WaitingAwards /> : null}
    </>
  );
}
