import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { forgetPerson, type Me } from '../api/me';

/** Where a person goes once signed in: what they wanted to see, else the start of the face. */
export function useEnter(): (me: Me) => void {
  const client = useQueryClient();
  const search = useSearch();
  const [, go] = useLocation();
  return (me) => {
    const before = client.getQueryData<Me>(['me']);
    if (before && before.person.id !== me.person.id) forgetPerson(client);
    client.setQueryData(['me'], me);
    go(nextPath(search), { replace: true });
  };
}

/** Only a path of this face: an address from elsewhere could lead anywhere. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}
