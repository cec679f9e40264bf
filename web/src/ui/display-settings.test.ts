import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDisplaySettings, showDisplay } from './display-settings';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

describe('readDisplaySettings', () => {
  it('starts plain and in Chinese', () => {
    expect(readDisplaySettings()).toEqual({ elder: false, textStep: null, language: 'zh' });
  });

  it('reads what was chosen', () => {
    kept.set('linli-display', '{"elder":true,"textStep":"26"}');
    kept.set('linli-language', 'en');
    expect(readDisplaySettings()).toEqual({ elder: true, textStep: '26', language: 'en' });
  });

  it.each(['{', 'null', '[]', '{"elder":"yes","textStep":"99"}'])('is calm about %s', (text) => {
    kept.set('linli-display', text);
    expect(readDisplaySettings()).toEqual({ elder: false, textStep: null, language: 'zh' });
  });

  it('works where storage is forbidden', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
    });
    expect(readDisplaySettings().elder).toBe(false);
  });
});

describe('showDisplay', () => {
  it('sets the attributes the tokens look at', () => {
    const root = new Page();
    showDisplay(root.element, { elder: true, textStep: '22', language: 'en' });
    expect(root.attributes).toEqual({ 'data-elder': '', 'data-text': '22', lang: 'en' });
    showDisplay(root.element, { elder: false, textStep: null, language: 'zh' });
    expect(root.attributes).toEqual({ lang: 'zh-CN' });
  });
});

/** The three verbs of an element that are needed. */
class Page {
  attributes: Record<string, string> = {};
  element = {
    setAttribute: (name: string, value: string) => {
      this.attributes[name] = value;
    },
    removeAttribute: (name: string) => {
      delete this.attributes[name];
    },
    toggleAttribute: (name: string, on: boolean) => {
      if (on) this.attributes[name] = '';
      else delete this.attributes[name];
    },
  } as unknown as HTMLElement;
}
