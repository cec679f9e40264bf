import { settingKinds } from './settings';

/** docs/operating/settings.md: the list of settings as operators read it. */
export function settingsDocument(): string {
  const rows = Object.entries(settingKinds).map(([name, kind]) => {
    const fallback = kind.fallback === null ? '' : code(String(kind.fallback));
    return `| ${code(name)} | ${kind.allowed} | ${fallback} | ${kind.meaning} |`;
  });
  return [
    '# Settings 设置',
    '',
    'All settings come from the environment; an unknown or wrong one stops the start with a',
    'sentence. This table is written from `server/src/platform/settings.ts`; a test compares them.',
    '',
    '| setting | allowed | without it | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
