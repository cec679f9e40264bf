import { type Browser, expect, type Page } from '@playwright/test';
import { faceUrl, openFace } from './faces';
import type { SignedIn } from './people';
import type { Session } from './stage';

/** The organizer's table, as a hand scanner and a finger use it. */
export async function openScanDesk(
  browser: Browser,
  organizer: SignedIn,
  session: Session,
): Promise<Page> {
  const page = await openFace(browser, 'field', organizer, `/sessions/${session.id}/scan`);
  await expect(page.getByRole('group', { name: '签到还是签退' })).toBeVisible();
  return page;
}

/**
 * Types as fast as a hand scanner does, and ends with Enter. The keys are struck inside the page:
 * a busy test machine would put pauses between them that no scanner makes. A page that hears a
 * scanner keeps the Enter to itself; while it is still opening, nobody does, and the code is held
 * under the scanner until it is heard.
 */
export async function handScan(page: Page, text: string): Promise<void> {
  await page.waitForFunction((typed) => {
    for (const key of [...typed, 'Enter']) {
      const at = document.activeElement ?? document.body;
      const passed = at.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      if (key === 'Enter') return !passed;
    }
  }, text);
}

export async function expectAnswer(page: Page, word: string, ...texts: string[]): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: word, exact: true });
  await expect(heading).toBeVisible();
  const answer = page.getByRole('main').filter({ has: heading });
  for (const text of texts) await expect(answer).toContainText(text);
}

/** Presses the one big button of an answer, whatever the answer was. */
export async function nextOne(page: Page): Promise<void> {
  const answer = page.getByRole('main').filter({ has: page.getByRole('heading', { level: 1 }) });
  await answer.getByRole('button').first().click();
  await expect(page.getByRole('group', { name: '签到还是签退' })).toBeVisible();
}

export function scanUrl(session: Session): string {
  return faceUrl('field', `/sessions/${session.id}/scan`);
}
