import type { Page } from '@playwright/test';

/** What a page shows that older eyes and fingers cannot use, in words for the report. */
export function troublesForElders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textMinPx = 18;
    const targetMinPx = 60;
    const lineMin = 1.3;
    const troubles = new Set<string>();
    const name = (element: Element) => {
      const words = (element.textContent ?? '').trim().slice(0, 14);
      return `${element.tagName.toLowerCase()}.${element.className || '-'} “${words}”`;
    };
    const isShown = (element: Element) => {
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
      const { width, height } = element.getBoundingClientRect();
      // A box of one pixel speaks to readers only.
      return width > 1 && height > 1 && element.closest('.vh, [aria-hidden="true"]') === null;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !(node.textContent ?? '').trim() || !isShown(element)) continue;
      if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      if (size < textMinPx) troubles.add(`text of ${size} px: ${name(element)}`);
      const line = Number.parseFloat(style.lineHeight) / size;
      const lines = element.getClientRects().length;
      const tall = element.getBoundingClientRect().height > size * lineMin * 1.5;
      if (line < lineMin && (lines > 1 || tall) && element.children.length === 0) {
        troubles.add(`line height of ${line.toFixed(2)}: ${name(element)}`);
      }
    }
    const targets = 'a[href], button, input, select, textarea, [role="button"], summary';
    for (const target of document.querySelectorAll(targets)) {
      if (!isShown(target)) continue;
      const style = getComputedStyle(target);
      if (target.tagName === 'A' && style.display === 'inline') continue;
      const box = target.closest('label') ?? target;
      const { width, height } = box.getBoundingClientRect();
      if (width < targetMinPx - 0.5 || height < targetMinPx - 0.5) {
        troubles.add(`target of ${Math.round(width)}×${Math.round(height)}: ${name(target)}`);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      troubles.add(`the page is ${scrollWidth - clientWidth} px wider than the screen`);
    }
    return [...troubles];
  });
}
