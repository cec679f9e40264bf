import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folders = ['ui', 'resident', 'field', 'board', 'committee'];

describe.each(folders)('messages of %s', (folder) => {
  const zh = read(folder, 'zh');
  const en = read(folder, 'en');

  it('says everything in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  });

  it('fills the same places in both languages', () => {
    for (const key of Object.keys(zh)) {
      expect(placesOf(en[key]), `${folder}: ${key}`).toEqual(placesOf(zh[key]));
    }
  });

  it('starts every key with its own folder, so that no face overwrites another', () => {
    expect(Object.keys(zh).filter((key) => !key.startsWith(`${folder}_`))).toEqual([]);
  });

  it('leaves nothing empty and nobody shouted at', () => {
    for (const [key, text] of Object.entries(zh)) {
      expect(JSON.stringify(text).length, key).toBeGreaterThan(2);
      expect(JSON.stringify(text), key).not.toMatch(/！|亲，|操作失败|系统错误/);
    }
  });
});

function read(folder: string, language: string): Record<string, unknown> {
  const path = new URL(`../${folder}/messages/${language}.json`, import.meta.url);
  if (!existsSync(path)) return {};
  const { $schema: _schema, ...messages } = JSON.parse(readFileSync(path, 'utf8')) as {
    $schema?: string;
  };
  return messages;
}

/** The names in braces, once each; variants of a plural may use any of them. */
function placesOf(text: unknown): string[] {
  const names = JSON.stringify(text).matchAll(/\{(\w+)\}/g);
  return [...new Set([...names].map((match) => match[1] ?? ''))].sort();
}
