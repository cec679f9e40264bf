import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { webFolder } from './faces';

/**
 * Old WebViews have no #private fields, and lowering them to WeakMaps makes TanStack Query half as
 * big again. Plain fields behave the same; the file's name in front keeps a class and its parent
 * apart.
 */
export function plainPrivateFields(): Plugin {
  return {
    name: 'linli-plain-private-fields',
    enforce: 'pre',
    transform(code, moduleId) {
      if (!moduleId.includes('@tanstack/query-core/build/modern/')) return null;
      const owner = basename(moduleId.split('?')[0] ?? '', '.js');
      return { code: code.replace(/#(?=[A-Za-z_])/g, `_${owner}_`), map: null };
    },
  };
}

/**
 * Of the message compiler's runtime the faces use two functions; the rest serves servers and URLs.
 */
export function smallMessageRuntime(): Plugin {
  return {
    name: 'linli-small-message-runtime',
    enforce: 'pre',
    resolveId(source, importer) {
      const wanted = /(?:^|\/)runtime(?:\.js)?$/.test(source) && `${importer}/${source}`;
      if (!wanted || !/i18n/.test(wanted) || !importer?.startsWith(`${webFolder}src/`)) return null;
      return `${webFolder}src/i18n/small-runtime.ts`;
    },
  };
}

/** Deeds go through `useDeed`: TanStack's mutations know no request ids. So none are sent. */
export function withoutMutations(): Plugin {
  return {
    name: 'linli-without-mutations',
    enforce: 'pre',
    load(moduleId) {
      return /query-core\/build\/modern\/mutationCache\.js$/.test(moduleId) ? noMutations : null;
    },
  };
}

const noMutations = `export class MutationCache {
  clear() {}
  findAll() { return []; }
  resumePausedMutations() { return Promise.resolve(); }
  build() { throw new Error('Use useDeed: the light faces carry no mutations'); }
}`;
