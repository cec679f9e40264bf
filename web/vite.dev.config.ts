import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { messageOptions } from './compile-messages';
import { faces, webFolder } from './faces';

/** One server for all faces while writing: plain React everywhere, no service worker. */
export default defineConfig({
  root: `${webFolder}src`,
  publicDir: `${webFolder}public`,
  plugins: [
    react(),
    paraglideVitePlugin({
      ...messageOptions,
      project: `${webFolder}project.inlang`,
      outdir: `${webFolder}src/i18n/paraglide`,
    }),
    deepAddresses(),
  ],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8080' } },
});

/** /resident/history is the resident page with that address, as the real server answers it. */
function deepAddresses(): Plugin {
  return {
    name: 'linli-deep-addresses',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (path === '/') request.url = '/resident/index.html';
        const face = faces.find((name) => path === `/${name}` || path.startsWith(`/${name}/`));
        if (face && !/\.[a-z0-9]+$/.test(path)) request.url = `/${face}/index.html`;
        next();
      });
    },
  };
}
