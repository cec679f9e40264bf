import { join, resolve } from 'node:path';
import {
  choice,
  contractAddress,
  filledText,
  logOrigin,
  optionalText,
  optionalWholeNumber,
  publicAddress,
  rpcAddress,
  type SettingKind,
  secretKey,
  wholeNumber,
} from './setting-kinds';

/**
 * Every setting of the program, once: its name, its meaning and what is allowed. The table in
 * docs/operating/settings.md is written from this list. main.ts hands the environment in; nothing
 * else looks at it.
 */
export const settingKinds = {
  LINLI_DATA: filledText('./data', 'Folder for the embedded database, the secret key and files.'),
  LINLI_FILES: optionalText(
    'Folder for photos; without it, `files` in the data folder. Several nodes share one.',
  ),
  DATABASE_URL: optionalText('A PostgreSQL (15 or newer) to use instead of the embedded one.'),
  LINLI_DATABASE_POOL: wholeNumber(20, 2, 200, 'Connections of this node to the database.'),
  LINLI_PORT: wholeNumber(8080, 0, 65_535, 'Port of the web server; 0 takes a free one.'),
  LINLI_HOST: filledText('0.0.0.0', 'Address the web server listens on.'),
  LINLI_PUBLIC_URL: publicAddress(
    'The address people open, e.g. https://jifen.example.cn. https makes cookies secure.',
  ),
  LINLI_TRUST_PROXY: choice(
    ['off', 'on'],
    'off',
    'Set to on only behind your own reverse proxy: then X-Forwarded-For names the client.',
  ),
  LINLI_SECRET: secretKey(
    'Master key, 64 hex digits. Without it, secret.key in the data folder is made and used.',
  ),
  LINLI_LOG_KEY: secretKey(
    'Key that signs the public log, 64 hex digits. Without it, log.key in the data folder is made.',
  ),
  LINLI_LOG_ORIGIN: logOrigin(
    'Name of a log that begins, e.g. jifen.example.cn/log. Without it, the address or the key.',
  ),
  LINLI_LOG_FOLDER: optionalText(
    'Where the files of the log are published; log in the data folder. Each node has its own.',
  ),
  LINLI_LOG_GUARD: optionalText(
    'Where the last checkpoint is kept too, best on another disk; log-guard in the data folder.',
  ),
  LINLI_ANCHOR_RPC: rpcAddress(
    'Node of an EVM chain (eth_*) on which checkpoints of the log are anchored; off without it.',
  ),
  LINLI_ANCHOR_CHAIN: optionalWholeNumber(
    1,
    Number.MAX_SAFE_INTEGER,
    'Chain id of that node; with another one nothing is sent.',
  ),
  LINLI_ANCHOR_KEY_FILE: optionalText(
    'File with the key of the account that sends the anchors and nothing else, 64 hex digits.',
  ),
  LINLI_ANCHOR_CONTRACT: contractAddress(
    'The contract that keeps the anchors; `linli log-anchor --deploy` makes one.',
  ),
  LINLI_ANCHOR_HOURS: wholeNumber(24, 1, 720, 'Hours from one anchor to the next.'),
  LINLI_SMS: choice(
    ['console', 'tencent'],
    'console',
    'How sign-in codes go out: console writes them to the log (demo, tests), tencent sends.',
  ),
  LINLI_SMS_TENCENT_SECRET_ID: optionalText('Tencent Cloud API secret id.'),
  LINLI_SMS_TENCENT_SECRET_KEY: optionalText('Tencent Cloud API secret key.'),
  LINLI_SMS_TENCENT_REGION: filledText('ap-guangzhou', 'Tencent Cloud region of the SMS service.'),
  LINLI_SMS_TENCENT_APP_ID: optionalText('SmsSdkAppId of the Tencent SMS application.'),
  LINLI_SMS_TENCENT_SIGN: optionalText('Approved SMS signature, e.g. 槐安里社区.'),
  LINLI_SMS_TENCENT_TEMPLATE: optionalText(
    'Approved template id with two parameters: the code and the minutes it is valid.',
  ),
  LINLI_SMS_TENCENT_ENDPOINT: publicAddress(
    'Another address of the Tencent SMS interface, e.g. of a gateway inside your network.',
  ),
  LINLI_DEMO: choice(
    ['auto', 'on', 'off'],
    'auto',
    'Create the demo community in an empty database: auto does so in the embedded one only.',
  ),
  LINLI_SECOND_FACTOR: choice(
    ['auto', 'required', 'offered'],
    'auto',
    'Whether committee members must confirm by TOTP or passkey: auto asks except in a demo.',
  ),
  LINLI_LOG_LEVEL: choice(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    'info',
    'How much is logged, one JSON line an event on standard output.',
  ),
  LINLI_METRICS_TOKEN: optionalText(
    'Bearer token for /metrics. Without it only this machine itself may read them.',
  ),
} as const;

export type SettingName = keyof typeof settingKinds;

/** The part verbs may know. */
export interface PublicSettings {
  readonly version: string;
  readonly publicUrl: string | null;
  readonly demo: boolean;
  readonly secondFactor: 'required' | 'offered';
  readonly sms: 'console' | 'tencent';
}

export interface TencentSmsSettings {
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
  readonly appId: string;
  readonly sign: string;
  readonly template: string;
  /** Null is Tencent's own address. */
  readonly endpoint: string | null;
}

export interface LogSettings {
  readonly key: string | null;
  readonly origin: string | null;
  readonly folder: string;
  readonly guardFolder: string;
}

export interface AnchorSettings {
  readonly rpc: string;
  readonly chainId: number;
  readonly keyFile: string;
  /** Null until there is one. */
  readonly contract: string | null;
  readonly hours: number;
}

export interface Settings {
  readonly dataDirectory: string;
  readonly filesDirectory: string;
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly port: number;
  readonly host: string;
  readonly trustProxy: boolean;
  readonly secret: string | null;
  readonly transparencyLog: LogSettings;
  readonly anchor: AnchorSettings | null;
  readonly tencentSms: TencentSmsSettings | null;
  readonly logLevel: string;
  readonly metricsToken: string | null;
  readonly public: PublicSettings;
}

/** A sentence for the operator; the program stops with it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): Settings {
  refuseUnknownNames(environment);
  const read: ReadSetting = (name, kind) => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return kind.fallback;
    const outcome = kind.parse(text);
    if ('problem' in outcome) throw new SettingsError(`${name} ${outcome.problem}.`);
    return outcome.value;
  };
  const kinds = settingKinds;
  const databaseUrl = read('DATABASE_URL', kinds.DATABASE_URL);
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new SettingsError('DATABASE_URL must begin with postgres:// or postgresql://.');
  }
  const demoChoice = read('LINLI_DEMO', kinds.LINLI_DEMO);
  const demo = demoChoice === 'on' || (demoChoice === 'auto' && databaseUrl === null);
  const factor = read('LINLI_SECOND_FACTOR', kinds.LINLI_SECOND_FACTOR);
  const sms = read('LINLI_SMS', kinds.LINLI_SMS);
  const dataDirectory = resolve(read('LINLI_DATA', kinds.LINLI_DATA));
  return {
    dataDirectory,
    filesDirectory: resolve(read('LINLI_FILES', kinds.LINLI_FILES) ?? join(dataDirectory, 'files')),
    databaseUrl,
    databasePool: read('LINLI_DATABASE_POOL', kinds.LINLI_DATABASE_POOL),
    port: read('LINLI_PORT', kinds.LINLI_PORT),
    host: read('LINLI_HOST', kinds.LINLI_HOST),
    trustProxy: read('LINLI_TRUST_PROXY', kinds.LINLI_TRUST_PROXY) === 'on',
    secret: read('LINLI_SECRET', kinds.LINLI_SECRET),
    transparencyLog: {
      key: read('LINLI_LOG_KEY', kinds.LINLI_LOG_KEY),
      origin: read('LINLI_LOG_ORIGIN', kinds.LINLI_LOG_ORIGIN),
      folder: resolve(
        read('LINLI_LOG_FOLDER', kinds.LINLI_LOG_FOLDER) ?? join(dataDirectory, 'log'),
      ),
      guardFolder: resolve(
        read('LINLI_LOG_GUARD', kinds.LINLI_LOG_GUARD) ?? join(dataDirectory, 'log-guard'),
      ),
    },
    anchor: readAnchor(read),
    tencentSms:
      sms === 'tencent'
        ? {
            ...readTencentSms(environment),
            endpoint: read('LINLI_SMS_TENCENT_ENDPOINT', kinds.LINLI_SMS_TENCENT_ENDPOINT),
          }
        : null,
    logLevel: read('LINLI_LOG_LEVEL', kinds.LINLI_LOG_LEVEL),
    metricsToken: read('LINLI_METRICS_TOKEN', kinds.LINLI_METRICS_TOKEN),
    public: {
      version,
      publicUrl: read('LINLI_PUBLIC_URL', kinds.LINLI_PUBLIC_URL),
      demo,
      secondFactor: factor === 'auto' ? (demo ? 'offered' : 'required') : factor,
      sms,
    },
  };
}

/** A misspelt name would otherwise be silently ignored. */
function refuseUnknownNames(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(environment)) {
    if (name.startsWith('LINLI_') && !Object.hasOwn(settingKinds, name)) {
      throw new SettingsError(
        `${name} is not a setting of Linli; docs/operating/settings.md lists them all.`,
      );
    }
  }
}

type ReadSetting = <Value>(name: SettingName, kind: SettingKind<Value>) => Value;

/** All or nothing: half of them would be an anchor that somebody believes in and that is not. */
function readAnchor(read: ReadSetting): AnchorSettings | null {
  const kinds = settingKinds;
  const rpc = read('LINLI_ANCHOR_RPC', kinds.LINLI_ANCHOR_RPC);
  const chainId = read('LINLI_ANCHOR_CHAIN', kinds.LINLI_ANCHOR_CHAIN);
  const keyFile = read('LINLI_ANCHOR_KEY_FILE', kinds.LINLI_ANCHOR_KEY_FILE);
  const contract = read('LINLI_ANCHOR_CONTRACT', kinds.LINLI_ANCHOR_CONTRACT);
  const hours = read('LINLI_ANCHOR_HOURS', kinds.LINLI_ANCHOR_HOURS);
  if (rpc === null && chainId === null && keyFile === null && contract === null) return null;
  if (rpc === null || chainId === null || keyFile === null) {
    throw new SettingsError(
      'LINLI_ANCHOR_RPC, LINLI_ANCHOR_CHAIN and LINLI_ANCHOR_KEY_FILE are needed together.',
    );
  }
  return { rpc, chainId, keyFile: resolve(keyFile), contract, hours };
}

function readTencentSms(
  environment: Readonly<Record<string, string | undefined>>,
): Omit<TencentSmsSettings, 'endpoint'> {
  const need = (name: SettingName): string => {
    const text = environment[name]?.trim();
    if (!text) throw new SettingsError(`${name} is needed when LINLI_SMS is tencent.`);
    return text;
  };
  return {
    secretId: need('LINLI_SMS_TENCENT_SECRET_ID'),
    secretKey: need('LINLI_SMS_TENCENT_SECRET_KEY'),
    region: environment.LINLI_SMS_TENCENT_REGION?.trim() || 'ap-guangzhou',
    appId: need('LINLI_SMS_TENCENT_APP_ID'),
    sign: need('LINLI_SMS_TENCENT_SIGN'),
    template: need('LINLI_SMS_TENCENT_TEMPLATE'),
  };
}
