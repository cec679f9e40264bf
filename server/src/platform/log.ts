import pino from 'pino';

/** One JSON line an event. Personal data and keys never reach it: see `redactText`. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
  child(facts: object): Log;
}

const HIDDEN = '[hidden]';

/** Keys whose value is never logged, at any of the first three depths. */
const hiddenKeys = [
  'phone',
  'phones',
  'token',
  'code',
  'memberCode',
  'redemptionCode',
  'secret',
  'password',
  'authorization',
  'cookie',
  'totp',
  'idNumber',
];

const hiddenPaths = hiddenKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

export function createLog(level: string, destination?: pino.DestinationStream): Log {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'message',
      redact: { paths: hiddenPaths, censor: HIDDEN },
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError },
      hooks: { streamWrite: redactText },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** Mobile numbers, bearer and session tokens, member and redemption codes, wherever they stand. */
export function redactText(text: string): string {
  return text
    .replace(/(?<![\dA-Za-z-])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g, HIDDEN)
    .replace(/Bearer [\w.~+/=-]+/gi, `Bearer ${HIDDEN}`)
    .replace(/linli_session=[^;"\s]+/g, `linli_session=${HIDDEN}`)
    .replace(/\b[MR]1\.[0-9A-Za-z]{6,}/g, HIDDEN)
    .replace(/(postgres(?:ql)?:\/\/[^:/\s"]+):[^@\s"]+@/g, `$1:${HIDDEN}@`);
}

/** Errors of PostgreSQL carry row values in `detail`; those stay out. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as Error & { code?: unknown };
  return {
    name: error.name,
    message: error.message,
    ...(typeof code === 'string' ? { sqlState: code } : {}),
    stack: error.stack,
  };
}
