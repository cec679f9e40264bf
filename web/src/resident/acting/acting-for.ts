import { actingForHeader } from '@linli/core/people/acting-header';
import type { ProxyDeed } from '@linli/core/people/proxy-terms';
import { api } from '../../api/client';
import { forgetKeptAnswers } from '../../api/kept-answers';
import { forgetKnown, lastKnown, rememberKnown } from '../../api/last-known';

/** For whom this phone acts now, as its holder chose it. Leaves the phone with a sign-out. */
export interface ActingFor {
  communityId: string;
  residentId: string;
  name: string;
  deeds: readonly ProxyDeed[];
}

const knownKey = 'acting-for';
const acting = lastKnown<ActingFor>(knownKey)?.value ?? null;

/** Fixed for as long as the page is open: nothing of two people is ever seen together. */
export function actingFor(): ActingFor | null {
  return acting;
}

/** Pages that are one's own affair, whoever one acts for. */
export const ownPaths =
  /^\/(member-code|neighbours|polls|mentoring|receipts|mine\/(?!service(?!\/dossier)|display))/;

/** Begins to act for someone, or with null ends it; the page begins anew with nothing kept. */
export function actFor(whom: ActingFor | null): void {
  forgetKnown();
  forgetKeptAnswers();
  if (whom) rememberKnown(knownKey, whom);
  window.location.assign('/resident/');
}

/** Every request about the community says for whom it is made; other faces never load this. */
export function installActing(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === `linli-known-${knownKey}`) window.location.reload();
  });
  if (!acting) return;
  const place = `/api/communities/${acting.communityId}/`;
  api.use({
    onRequest({ request }) {
      if (new URL(request.url).pathname.startsWith(place)) {
        request.headers.set(actingForHeader, acting.residentId);
      }
      return request;
    },
    async onResponse({ response }) {
      // Ended or run out: whoever acted is themself again, not stuck between two people.
      if (response.status === 403 && (await codeOf(response)) === 'proxies/not_bound') actFor(null);
      return undefined;
    },
  });
}

async function codeOf(response: Response): Promise<string | undefined> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return (body as { error?: { code?: string } } | null)?.error?.code;
}
