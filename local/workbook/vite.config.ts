import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: resolve(import.meta.dirname, 'page'),
  base: '/workbook/',
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/workbook'),
    emptyOutDir: true,
    target: 'es2024',
  },
});
