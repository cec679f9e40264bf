/**
 * How this phone shows the product: elder mode, text step, language. Kept on the phone alone, so
 * that
 * it holds before anybody signs in, and set on <html> before the first paint, so that nothing
 * jumps.
 */
import { useSyncExternalStore } from 'react';
import { overwriteGetLocale } from '../i18n/paraglide/runtime';

export type TextStep = '18' | '22' | '26' | '30';
export type Language = 'zh' | 'en';

export interface DisplaySettings {
  elder: boolean;
  /** null: the size of the mode itself. */
  textStep: TextStep | null;
  language: Language;
}

export const textSteps: readonly TextStep[] = ['18', '22', '26', '30'];

const settingsKey = 'linli-display';
const languageKey = 'linli-language';
const listeners = new Set<() => void>();

let current = readDisplaySettings();
overwriteGetLocale(() => current.language);

export function useDisplaySettings(): DisplaySettings {
  return useSyncExternalStore(listen, () => current);
}

export function changeDisplay(change: Partial<DisplaySettings>): void {
  const before = current;
  current = { ...current, ...change };
  keep(settingsKey, JSON.stringify({ elder: current.elder, textStep: current.textStep }));
  keep(languageKey, current.language);
  showDisplay(document.documentElement, current);
  for (const listener of listeners) listener();
  // Every word on the page changes: a fresh page is the honest way, and the address stays the same.
  if (before.language !== current.language) window.location.reload();
}

export function showDisplay(root: HTMLElement, settings: DisplaySettings): void {
  root.toggleAttribute('data-elder', settings.elder);
  if (settings.textStep === null) root.removeAttribute('data-text');
  else root.setAttribute('data-text', settings.textStep);
  root.setAttribute('lang', settings.language === 'zh' ? 'zh-CN' : 'en');
}

export function readDisplaySettings(): DisplaySettings {
  const language = recall(languageKey) === 'en' ? 'en' : 'zh';
  try {
    const kept: unknown = JSON.parse(recall(settingsKey) ?? '{}');
    const { elder, textStep } = (kept ?? {}) as Partial<DisplaySettings>;
    const step = textSteps.find((one) => one === textStep) ?? null;
    return { elder: elder === true, textStep: step, language };
  } catch {
    return { elder: false, textStep: null, language };
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Private windows may refuse storage: then the choice simply lasts until the page closes. */
function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the page already shows the choice.
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
