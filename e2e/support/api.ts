/** Calls of the HTTP API by tests that prepare or check what a journey shows. */
export interface ApiSession {
  readonly token: string;
  readonly me: {
    person: { id: string; name: string };
    memberships: { communityId: string; slug: string; residentId: string | null }[];
  };
}

export function address(): string {
  const value = process.env.LINLI_E2E_ADDRESS;
  if (!value) throw new Error('The program has not been started.');
  return value;
}

/** Signs in by phone with the code a demo installation shows. */
export async function signInByApi(phone: string): Promise<ApiSession> {
  const { demoCode } = await send<{ demoCode: string }>('POST', '/api/sign-in/codes', { phone });
  return send<ApiSession>('POST', '/api/sign-in', { phone, code: demoCode });
}

export async function send<Answer>(
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  const answer = await fetch(address() + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as Answer;
}
