import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { toast } from '../../ui/toast';
import { Answered } from '../parts/answered';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import { useStaffDeed } from '../parts/use-staff-deed';

/** Every device that is signed in; a lost one is signed out from here. */
export function SignInsPanel() {
  const client = useQueryClient();
  const list = useQuery({
    queryKey: ['sign-ins'],
    queryFn: () => answer(api.GET('/api/me/sign-ins')),
  });
  const revoke = useStaffDeed(
    (signInId: string) =>
      answer(api.DELETE('/api/me/sign-ins/{signInId}', { params: { path: { signInId } } })),
    () => {
      toast(m.committee_device_out());
      void client.invalidateQueries({ queryKey: ['sign-ins'] });
    },
  );
  return (
    <Panel title={m.committee_devices()}>
      <div className="panel__pad">
        <DeedTrouble error={revoke.error} />
      </div>
      <Answered query={list}>
        {({ signIns }) => (
          <ul className="devices">
            {signIns.map((one) => (
              <li key={one.id}>
                <span>
                  <b className="strong">{one.deviceName || m.committee_device_unknown()}</b>
                  <small>{m.committee_last_seen({ at: formatMoment(one.lastSeenAt) })}</small>
                </span>
                {one.current ? (
                  <Tag tone="leaf">{m.committee_device_this()}</Tag>
                ) : (
                  <Button
                    kind="text"
                    block={false}
                    busy={revoke.busy}
                    aria-label={m.committee_device_sign_out_named({
                      name: one.deviceName || m.committee_device_unknown(),
                    })}
                    onClick={() => revoke.start(one.id)}
                  >
                    {m.committee_device_sign_out()}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  );
}
