import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig } from 'vite';
import { baseOf, webFolder } from './faces';

/** The committee's console: real React and antd on a desktop with a wire. */
export function consoleConfig(): InlineConfig {
  return {
    root: `${webFolder}src/committee`,
    base: baseOf('committee'),
    publicDir: `${webFolder}public`,
    plugins: [react()],
    build: {
      outDir: `${webFolder}dist/committee`,
      emptyOutDir: true,
      target: ['chrome100', 'safari15.4', 'firefox100'],
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3000,
    },
  };
}

export default defineConfig(consoleConfig());
