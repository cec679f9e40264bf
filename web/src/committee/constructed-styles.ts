/**
 * Takes the place of @rc-component/util's dynamicCSS in the console's build. antd writes its styles
 * while it runs, as <style> elements, and those a content security policy of `style-src 'self'`
 * refuses. Constructed style sheets are no inline styles: with them the console keeps the strict
 * policy of all faces, no nonce and no 'unsafe-inline' needed.
 */
interface Options {
  prepend?: boolean | 'queue';
  priority?: number;
}

interface Piece {
  sheet: CSSStyleSheet;
  css: string;
  /** Prepended pieces come first, by priority, then in the order they came. */
  rank: number;
  /** antd marks what it believes is a style element. */
  stand: HTMLStyleElement;
}

const appended = Number.MAX_SAFE_INTEGER;
const pieces = new Map<string, Piece>();

export function updateCSS(css: string, key: string, options: Options = {}): HTMLStyleElement {
  const known = pieces.get(key);
  if (known) {
    if (known.css !== css) known.sheet.replaceSync(css);
    known.css = css;
    return known.stand;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const rank = options.prepend ? (options.priority ?? 0) : appended;
  const piece: Piece = { sheet, css, rank, stand: document.createElement('style') };
  pieces.set(key, piece);
  adopt();
  return piece.stand;
}

export function injectCSS(css: string, options: Options = {}): HTMLStyleElement {
  return updateCSS(css, css, options);
}

export function removeCSS(key: string): void {
  if (pieces.delete(key)) adopt();
}

/** Part of the replaced module's shape; there are no containers here. */
export function clearContainerCache(): void {
  pieces.clear();
  adopt();
}

function adopt(): void {
  const ordered = [...pieces.values()].sort((one, other) => one.rank - other.rank);
  document.adoptedStyleSheets = ordered.map((piece) => piece.sheet);
}
