import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { useMay } from '../acting/use-may';
import { CheckInSection } from '../check-in/check-in-section';
import { WaitingPolls } from '../polls/waiting-polls';
import { useResident } from '../use-resident';

/** What takes a moment and no session: looking in, saying one's opinion, sending something in. */
export function FromHome() {
  const { acting } = useResident();
  const checksIn = useMay('check_in');
  const claims = useMay('claim');
  return (
    <>
      {checksIn ? <CheckInSection /> : null}
      {acting ? null : <WaitingPolls />}
      {claims ? (
        <div className="mt-4">
          <Button kind="line" icon="send" href="/claims/new">
            {m.resident_new_claim()}
          </Button>
        </div>
      ) : null}
    </>
  );
}
