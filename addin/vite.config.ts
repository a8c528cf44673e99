import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the task pane into dist/addin: taskpane.html and hashed assets, no inline script. */
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
    rolldownOptions: { input: `${import.meta.dirname}/taskpane.html` },
  },
});
