import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the add-in into dist/addin: the pane, the page of its sign-in dialog and hashed assets, no inline script. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['taskpane.html', 'dialog.html'].map((page) => `${import.meta.dirname}/${page}`) },
  },
});
