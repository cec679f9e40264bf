import { useLocation } from 'wouter';
import { useMe } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { Go } from '../../ui/go';
import { Icon } from '../../ui/icon';
import { Sep } from '../../ui/sep';
import { roleName } from '../roles/role-names';
import { useSeat } from '../use-seat';
import { type Place, placeAt, placesOf } from './navigation';

/** Every place this person may enter; the current one is said as well as shown. */
export function SideLinks() {
  const [path] = useLocation();
  const { me } = useMe();
  const { roles } = useSeat();
  const open = placesOf(roles);
  const current = placeAt(path, open);
  const link = (place: Place) => (
    <Go key={place.href} href={place.href} aria-current={place === current ? 'page' : undefined}>
      <Icon name={place.icon} />
      {place.label()}
    </Go>
  );
  const rules = open.filter(({ group }) => group === 'rules');
  const [firstRole] = roles.filter((role) => role !== 'resident');
  return (
    <>
      {open.filter(({ group }) => group === 'work').map(link)}
      {rules.length > 0 ? <p className="side__group">{m.committee_rules_group()}</p> : null}
      {rules.map(link)}
      <div className="side__foot">
        <Go href="/settings" aria-current={path === '/settings' ? 'page' : undefined}>
          <Icon name="gear" />
          {m.committee_settings()}
        </Go>
        <Go href="/me" aria-current={path === '/me' ? 'page' : undefined}>
          <Icon name="person" />
          <span>
            {me?.person.name}
            {firstRole ? (
              <>
                <Sep />
                {roleName(firstRole)}
              </>
            ) : null}
          </span>
        </Go>
      </div>
    </>
  );
}
