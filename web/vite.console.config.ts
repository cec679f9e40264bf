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
  const ours = `${webFolder}src/committee/constructed-styles.ts`;
  return {
    name: 'linli-constructed-styles',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.includes('dynamicCSS')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && /@rc-component\/util\/es\/Dom\/dynamicCSS/.test(found.id) ? ours : null;
    },
    /** The icons bring a copy of that file among other things; only its one writer is exchanged. */
    transform(code, moduleId) {
      if (!moduleId.includes('@ant-design/icons/es/cssUtils')) return null;
      const writer = 'export function updateCSS(';
      if (!code.includes(writer)) throw new Error('@ant-design/icons moved its style writer');
      const rest = code.replace(writer, 'function replacedUpdateCSS(');
      return { code: `export { updateCSS } from ${JSON.stringify(ours)};\n${rest}`, map: null };
    },
  };
}

export default defineConfig(consoleConfig());
