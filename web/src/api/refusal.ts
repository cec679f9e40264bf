import { m } from '../i18n/paraglide/messages';
import { getLocale } from '../i18n/paraglide/runtime';

interface RefusalBody {
  code: string;
  zh: string;
  en: string;
  details?: Record<string, unknown>;
  requestId?: string;
}

/** The server heard us and said no, in words meant for people. */
export class ApiRefusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly requestId: string | null;
  /** Both texts: an offline list may be read later in the other language. */
  readonly texts: { zh: string; en: string };

  constructor(status: number, body: RefusalBody) {
    super(getLocale() === 'en' ? body.en : body.zh);
    this.name = 'ApiRefusal';
    this.code = body.code;
    this.status = status;
    this.details = body.details ?? {};
    this.requestId = body.requestId ?? null;
    this.texts = { zh: body.zh, en: body.en };
  }
}

/** Nobody answered: the network is away, or something between here and the server is. */
export class NetworkLost extends Error {
  constructor() {
    super(m.ui_network_lost());
    this.name = 'NetworkLost';
  }
}

/** What a failed answer means. A gateway's page instead of our words counts as nobody answering. */
export function errorOf(status: number, body: unknown): ApiRefusal | NetworkLost {
  const refusal = (body as { error?: Partial<RefusalBody> } | null | undefined)?.error;
  if (typeof refusal?.code === 'string') {
    const fallback = m.ui_server_trouble();
    return new ApiRefusal(status, { ...refusal, ...texts(refusal, fallback), code: refusal.code });
  }
  if (status >= 502 && status <= 504) return new NetworkLost();
  const zh = m.ui_server_trouble({}, { locale: 'zh' });
  const en = m.ui_server_trouble({}, { locale: 'en' });
  return new ApiRefusal(status, { code: `http/${status}`, zh, en });
}

/** The words to show for anything that was thrown. */
export function wordsOf(error: unknown): string {
  if (error instanceof ApiRefusal || error instanceof NetworkLost) return error.message;
  return m.ui_server_trouble();
}

function texts(refusal: Partial<RefusalBody>, fallback: string): { zh: string; en: string } {
  return { zh: refusal.zh ?? fallback, en: refusal.en ?? refusal.zh ?? fallback };
}
