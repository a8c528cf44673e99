import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages, by the names of their files. */
const pages = ['taskpane', 'dialog'];
/** Whether a file belongs to one page alone; a shared file of styles would be the style of both. */
const isPage = (id: string) => /[\\/]addin[\\/](?:main\.tsx|dialog\.ts|\w+\.(?:html|css))$/.test(id);
const isMsal = (id: string) => id.includes('msal-browser');

/**
 * Builds the add-in into dist/addin: the pane, the page of its sign-in dialog and hashed assets, no inline script.
 * Each file is a call of the Function App: left alone, the bundler makes one of every few functions that two views share,
 * 79 until the form is there. What both pages need is one file, what two or more views share is another.
 */
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
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: pages.map((page) => `${import.meta.dirname}/${page}.html`),
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], test: (id) => !isPage(id) },
            { name: 'shared', minShareCount: 2, test: (id) => !isMsal(id) },
          ],
        },
      },
    },
  },
});
