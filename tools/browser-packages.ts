import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { runCommand } from './run-command';

/** What the browser journeys need from the machine: a Chromium and letters for Chinese. */

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', '/System/Library/Fonts'];
const CHINESE_FONT = /cjk|wqy|sourcehan|droidsansfallback|pingfang|heiti|simsun|yahei/i;

export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  return [...(chosen ? [chosen] : []), ...CHROMIUM_PLACES].find((place) => existsSync(place));
}

export function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  return FONT_FOLDERS.filter((folder) => existsSync(folder)).some((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
      CHINESE_FONT.test(name),
    ),
  );
}

/** Makes sure that both are there, by Debian's package tool where that is allowed. */
export async function ensureBrowser(): Promise<boolean> {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing ${missing.join(' and ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-q', '--no-install-recommends', ...missing];
    await runCommand({ file: 'apt-get', args: ['update', '-q'], env });
    await runCommand({ file: 'apt-get', args: install, env });
    if (missingPackages().length === 0) return true;
  }
  console.log(
    `The browser tests need ${missingPackages().join(' and ')}. Please install them as root: ` +
      `apt-get install ${missing.join(' ')} ` +
      '(or set CHROMIUM_PATH to a Chromium and install any Chinese font).',
  );
  return false;
}

function missingPackages(): string[] {
  return [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
}
