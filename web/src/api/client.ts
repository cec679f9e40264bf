import type { paths } from '@linli/contract/openapi-types';
import createClient from 'openapi-fetch';
import { errorOf, NetworkLost } from './refusal';
import { noteServerTime } from './server-clock';

const timeoutMs = 15_000;
/** A photo over a mobile network in a cellar. */
const uploadTimeoutMs = 90_000;
const signedOutListeners = new Set<() => void>();

/**
 * The typed client of every face. `await answer(api.GET('/api/…'))` gives the data or throws an
 * ApiRefusal or NetworkLost; nothing else is ever thrown on purpose.
 */
export const api = createClient<paths>({ baseUrl: '/', fetch: fetchInTime });

// Told by this header from a forged form of another site; see the server's check of cookie
// sessions.
api.use({
  onRequest({ request }) {
    request.headers.set('x-linli', '1');
    return request;
  },
  onResponse({ response }) {
    noteServerTime(response.headers.get('date'));
    return undefined;
  },
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

export async function answer<Data>(pending: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await pending;
  if (response.ok) return data as Data;
  if (response.status === 401 && !response.url.endsWith('/api/me')) {
    for (const listener of signedOutListeners) listener();
  }
  throw errorOf(response.status, error);
}

/** The face's shell leads to the sign-in page when a session has ended. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => {
    signedOutListeners.delete(listener);
  };
}

function patienceFor(request: Request): number {
  const upload = request.headers.get('content-type') === 'application/octet-stream';
  return upload ? uploadTimeoutMs : timeoutMs;
}

/** A dead mobile network may hold a request for minutes: after a quarter of one we say so. */
async function fetchInTime(request: Request): Promise<Response> {
  let timer = 0;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => reject(new NetworkLost()), patienceFor(request));
  });
  try {
    return await Promise.race([fetch(request), tooLate]);
  } catch (error) {
    // Leaving a page aborts its reads; that is no news to anybody.
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NetworkLost();
  } finally {
    window.clearTimeout(timer);
  }
}
