import react from '@vitejs/plugin-react';
import { defineConfig, type InlineConfig, type PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { baseOf, faces, type LightFace, webFolder } from './faces';
import { plainPrivateFields, smallMessageRuntime, withoutMutations } from './first-load-diet';

/**
 * Phones and TV boxes: Preact in React's place, old WebViews as target, one service worker a face.
 */
export function lightConfig(face: LightFace): InlineConfig {
  return {
    root: `${webFolder}src/${face}`,
    base: baseOf(face),
    publicDir: `${webFolder}public`,
    // Longest first: an alias also catches what begins with it.
    resolve: {
      alias: [
        { find: 'react-dom/client', replacement: 'preact/compat/client' },
        { find: 'react-dom', replacement: 'preact/compat' },
        { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
        { find: 'react', replacement: 'preact/compat' },
        { find: /^use-sync-external-store\/shim.*/, replacement: 'preact/compat' },
      ],
    },
    plugins: [
      react(),
      plainPrivateFields(),
      smallMessageRuntime(),
      withoutMutations(),
      ...serviceWorker(face),
    ],
    build: {
      outDir: `${webFolder}dist/${face}`,
      emptyOutDir: true,
      target: ['chrome64', 'safari12'],
      cssTarget: ['chrome64', 'safari12'],
      // A data: address would need its own line in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
      // The first script names every later one: words in the names would cost it a kilobyte.
      rollupOptions: {
        output: {
          chunkFileNames: 'assets/[hash:7].js',
          assetFileNames: 'assets/[hash:7][extname]',
          // What is there from the start packs best as one piece.
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        },
      },
    },
  };
}

/** The board always has a wire and must never show yesterday's page: it gets no service worker. */
function serviceWorker(face: LightFace): PluginOption[] {
  if (face === 'board') return [];
  const base = baseOf(face);
  const otherFaces = faces
    .filter((other) => other !== face)
    .map((other) => new RegExp(`^/${other}/`));
  return [
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      base,
      scope: base,
      manifestFilename: 'app.webmanifest',
      manifest: {
        id: base,
        name: face === 'resident' ? '邻里积分' : '邻里积分 现场',
        short_name: face === 'resident' ? '邻里积分' : '邻里现场',
        description: '邻里出力，积分有数。',
        lang: 'zh-CN',
        start_url: base,
        scope: base,
        display: 'standalone',
        orientation: 'portrait',
        background_color: '#f4f3f0',
        theme_color: '#1d4a8a',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: 'icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      workbox: {
        navigateFallback: `${base}index.html`,
        navigateFallbackDenylist: [/^\/api\//, ...otherFaces],
        // Scanning must work without a network, so the field face also keeps the code reader.
        globPatterns: [face === 'field' ? '**/*.{js,css,html,svg,wasm}' : '**/*.{js,css,html,svg}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ];
}

export default defineConfig(({ mode }) => lightConfig(mode as LightFace));
