import { test as plain } from '@playwright/test';

/** Every journey; of one that fails, what its pages said is printed beside the error. */
export const test = plain.extend<{ lastWords: undefined }>({
  lastWords: [
    async ({ browser }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus) return;
      for (const page of browser.contexts().flatMap((context) => context.pages())) {
        const said = await page
          .locator('dialog[open], [role="dialog"], [role="alert"], [role="status"]')
          .allInnerTexts()
          .catch(() => []);
        const words = said.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
        console.log(`${new URL(page.url()).pathname}: ${words.join(' | ')}`);
      }
    },
    { auto: true },
  ],
});
