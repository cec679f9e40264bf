import { useState } from 'react';
import { useSignOut } from '../../api/me';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { ConfirmSheet } from '../confirm-sheet';

export function SignOutDeed() {
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const deed = useDeed(
    () => signOut(),
    // A fresh page: nothing of the person stays in memory either.
    () => window.location.assign('/resident/sign-in'),
  );
  return (
    <>
      <Button kind="line" onClick={() => setAsking(true)}>
        {m.resident_sign_out()}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={m.resident_sign_out_ask()}
          deed={m.resident_sign_out()}
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(undefined)}
          onClose={() => setAsking(false)}
        >
          {m.resident_sign_out_why()}
        </ConfirmSheet>
      ) : null}
    </>
  );
}
