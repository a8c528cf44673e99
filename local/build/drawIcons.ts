/*
 * `npm run icons`: draws the PNG files in addin/public/icons from the SVG files beside them. Small sizes have a drawing of
 * their own, with lines that fall onto whole pixels. Run it after an SVG was changed; the PNG files are kept in the repository.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchBrowser } from '../browser/launchBrowser.ts';

const folder = resolve(import.meta.dirname, '../../addin/public/icons');

/** Pixels that Office asks for at its scales: learn.microsoft.com/office/dev/add-ins/design/add-in-icons */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const drawings = [
  { svg: 'rangecast', png: 'icon' },
  { svg: 'push', png: 'push' },
  { svg: 'refresh', png: 'refresh' },
];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { svg, png } of drawings) {
  const [small, large] = await Promise.all(
    [`${svg}-16.svg`, `${svg}.svg`].map((name) => readFile(resolve(folder, name), 'utf8')),
  );
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${size < 32 ? small : large}`);
    await writeFile(resolve(folder, `${png}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
