import { chooseCommunity, type Me, useMembership, useSignOut } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { placesOf } from './navigation';

const fieldRoles = ['organizer', 'counter_clerk'];

/** For a neighbour who came to the committee's door: no lock shown, only the way to their own. */
export function NoSeatPage({ me }: { me: Me }) {
  const membership = useMembership();
  const signOut = useSignOut();
  const seats = me.memberships.filter(({ roles }) => placesOf(roles).length > 0);
  const works = membership?.roles.some((role) => fieldRoles.includes(role)) ?? false;
  return (
    <main className="noseat" tabIndex={-1}>
      <Logo />
      <h1>{m.committee_no_seat_title({ name: me.person.name })}</h1>
      <p>{works ? m.committee_no_seat_field() : m.committee_no_seat_why()}</p>
      <div className="actions">
        {seats.map((seat) => (
          <Button key={seat.communityId} onClick={() => chooseCommunity(seat.communityId)}>
            {m.committee_open_community({ name: seat.communityName })}
          </Button>
        ))}
        {works ? <Button href="/field/">{m.committee_to_field()}</Button> : null}
        <Button kind={works || seats.length > 0 ? 'quiet' : 'main'} href="/resident/">
          {m.committee_to_resident()}
        </Button>
        <Button kind="text" onClick={() => void signOut()}>
          {m.committee_other_person()}
        </Button>
      </div>
    </main>
  );
}
