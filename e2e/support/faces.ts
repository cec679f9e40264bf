import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../playwright.config';
import { address } from './api';

export type Face = 'resident' | 'field' | 'board' | 'committee';

/**
 * Without movement, as people may ask for: a journey presses a button the moment it is there, and
 * on a busy machine a window that is still opening moves it away between pressing and letting go.
 */
const phone: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 390, height: 844 },
  reducedMotion: 'reduce',
};

const desktop: BrowserContextOptions = { ...phone, viewport: { width: 1440, height: 900 } };

/** A device of its own, on which this person is signed in already. */
export async function deviceOf(
  browser: Browser,
  person: { token: string } | null,
  options: BrowserContextOptions = phone,
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...phone, ...options });
  if (person) {
    const url = address();
    await context.addCookies([
      { name: 'linli_session', value: person.token, url, httpOnly: true, sameSite: 'Lax' },
    ]);
  }
  return context;
}

export async function openFace(
  browser: Browser,
  face: Face,
  person: { token: string } | null,
  path = '/',
): Promise<Page> {
  const context = await deviceOf(browser, person, face === 'committee' ? desktop : phone);
  const page = await context.newPage();
  await page.goto(faceUrl(face, path));
  return page;
}

export function faceUrl(face: Face, path = '/'): string {
  return `${address()}/${face}${path}`;
}

/** A browser whose camera sees this video: one launch a video, because it is a launch flag. */
export function launchWithCamera(videoPath: string): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      ...chromiumFlags,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${videoPath}`,
    ],
  });
}
