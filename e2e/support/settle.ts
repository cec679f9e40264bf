import { expect, type Page } from '@playwright/test';

/** Until the page has drawn what it read: no skeleton, no spinner, no movement under way. */
export async function settled(page: Page): Promise<void> {
  const waiting = page.locator('.skeleton, .ant-skeleton, .ant-spin-spinning');
  await expect(page.getByRole('main').first()).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // One frame to begin what a change of colours or size sets in motion.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const running = document.getAnimations().filter((one) => {
      const { iterations } = one.effect?.getTiming() ?? {};
      return iterations !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(running.map((one) => one.finished));
  });
}

/** Opens an address for a crawl: it must be that page and not a sign-in, a trouble or nothing. */
export async function visit(page: Page, url: string, signedIn: boolean): Promise<void> {
  await page.goto(url);
  await settled(page);
  if (signedIn) expect(new URL(page.url()).pathname).not.toContain('/sign-in');
  await expect(page.getByText(/没有这一页|这一页没打开|没有取到|这一页不能打开/)).toHaveCount(0);
}

/** The address as a report names it. */
export function plainPath(url: string): string {
  return new URL(url).pathname.replace(/[0-9a-f-]{36}/g, ':id');
}
