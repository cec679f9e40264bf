import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { baseOf, webFolder } from './faces';

/** The committee's console: real React and antd on a desktop with a wire. */
export function consoleConfig(): InlineConfig {
  return {
    root: `${webFolder}src/committee`,
    base: baseOf('committee'),
    publicDir: `${webFolder}public`,
    plugins: [react(), constructedStyles()],
    build: {
      outDir: `${webFolder}dist/committee`,
      emptyOutDir: true,
      target: ['chrome100', 'safari16.4', 'firefox101'],
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3000,
    },
  };
}

/** See constructed-styles.ts: it keeps `style-src 'self'` possible for the console. */
function constructedStyles(): Plugin {
  const replaced = /@rc-component\/util\/es\/Dom\/dynamicCSS(?:\.js)?$/;
  return {
    name: 'linli-constructed-styles',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.includes('dynamicCSS')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && replaced.test(found.id)
        ? `${webFolder}src/committee/constructed-styles.ts`
        : null;
    },
  };
}

export default defineConfig(consoleConfig());
