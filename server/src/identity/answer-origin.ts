/** The origin the browser wrote into its answer; '' when there is none to read. */
export function answerOrigin(answer: Record<string, unknown>): string {
  const response = answer.response as { clientDataJSON?: unknown } | undefined;
  if (typeof response?.clientDataJSON !== 'string') return '';
  try {
    const text = Buffer.from(response.clientDataJSON, 'base64url').toString('utf8');
    const { origin } = JSON.parse(text) as { origin?: unknown };
    return typeof origin === 'string' ? origin : '';
  } catch {
    return '';
  }
}
