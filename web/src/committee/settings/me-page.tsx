import { useState } from 'react';
import { chooseCommunity, type Me, useMe, useSignOut } from '../../api/me';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { roleName } from '../roles/role-names';
import { useSeat } from '../use-seat';
import { SecondFactorPanel } from './second-factor-panel';
import { SignInsPanel } from './sign-ins-panel';
import './settings.css';

/** Who I am here, how I prove it, and where I am signed in. */
export function MePage() {
  const query = useMe();
  return (
    <Desk
      title={query.me?.person.name ?? m.committee_me()}
      lead={m.committee_me_lead()}
      acts={<SignOutButton />}
    >
      <Answered query={{ ...query, data: query.me }}>
        {(me) => (
          <div className="desk__cols desk__cols--even">
            <div className="stack-l">
              <SeatPanel me={me} />
              <SecondFactorPanel me={me} />
            </div>
            <SignInsPanel />
          </div>
        )}
      </Answered>
    </Desk>
  );
}

function SeatPanel({ me }: { me: Me }) {
  const seat = useSeat();
  const others = me.memberships.filter(({ communityId }) => communityId !== seat.communityId);
  const roles = seat.roles.map(roleName).join(m.committee_list_comma());
  return (
    <Panel title={m.committee_my_seat()} padded>
      <Facts
        facts={[
          { term: m.committee_community(), what: seat.communityName },
          { term: m.committee_role(), what: roles },
        ]}
      />
      {others.map((one) => (
        <Button
          key={one.communityId}
          kind="quiet"
          className="mt-3"
          onClick={() => chooseCommunity(one.communityId)}
        >
          {m.committee_open_community({ name: one.communityName })}
        </Button>
      ))}
      {seat.residentId ? (
        <Button kind="quiet" className="mt-3" href="/resident/">
          {m.committee_to_resident()}
        </Button>
      ) : null}
    </Panel>
  );
}

function SignOutButton() {
  const signOut = useSignOut();
  const [failed, setFailed] = useState<unknown>(null);
  return (
    <div>
      <Button
        kind="stop"
        block={false}
        onClick={() => {
          setFailed(null);
          signOut().catch(setFailed);
        }}
      >
        {m.committee_sign_out()}
      </Button>
      {failed ? (
        <Notice kind="stop" announce>
          {wordsOf(failed)}
        </Notice>
      ) : null}
    </div>
  );
}
