// Three bundles: main (with a second entry for tests), preload, and the page.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      minify: true,
      rollupOptions: {
        input: { index: 'main/electron/index.ts', test: 'main/electron/test.ts' },
        external: ['electron', 'libsql'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      minify: true,
      rollupOptions: {
        input: { preload: 'main/electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        // The looks of paper are a file of their own at a name that stays: pages for paper link it.
        input: { index: 'renderer/index.html', print: 'renderer/print/print.css' },
        output: {
          // All that the first view imports is one file, read in one go; editor, records and other views come after.
          codeSplitting: { groups: [{ name: 'start', test: /renderer\/main\.tsx$/ }] },
          assetFileNames: ({ names }) =>
            names.includes('print.css') ? 'print.css' : 'assets/[name]-[hash][extname]',
        },
      },
    },
    plugins: [react()],
  },
})
