import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { en } from '../addin/texts/en.ts';
import { exportsOf, hasDefaultExport, isBarrel } from './architecture/exportsOf.ts';
import { loadedWith } from './architecture/loadedWith.ts';
import { namesUsed } from './architecture/namesUsed.ts';
import { readSources, type Source } from './architecture/readSources.ts';

const shared = readSources('shared');
const functions = readSources('functions');
const addin = readSources('addin');
const local = readSources('local');
const product = [...shared, ...functions, ...addin];
const sources = [...product, ...local];

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')));

/** What breaks a rule, one line each: the tests expect none. */
function breaches(from: readonly Source[], isBreach: (source: Source) => boolean): readonly string[] {
  return from.filter(isBreach).map((source) => source.path);
}

/** The imports that a rule doesn't allow, as `from -> to`. */
function wrongImports(from: readonly Source[], isAllowed: (to: string, source: Source) => boolean): readonly string[] {
  return from.flatMap((source) =>
    source.imports.filter((to) => !isAllowed(to, source)).map((to) => `${source.path} -> ${to}`),
  );
}

const isBelow = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const isNode = (to: string): boolean => to.startsWith('node:');
const isPackage = (to: string): boolean =>
  !isNode(to) && !isBelow(to, 'shared', 'functions', 'addin', 'local', 'test', 'dist');

/** `functions/http/serve.ts` -> `http`; files right below the top folder are in ``. */
const folderOf = (path: string): string => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');

/** Checks the arrows between the folders of a side; its own files right below are free, and `settings.ts` is for all. */
function wrongArrows(side: readonly Source[], arrows: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return wrongImports(side, (to, { path }) => {
    const from = folderOf(path);
    if (from === '' || isPackage(to) || isNode(to) || isBelow(to, 'shared')) return true;
    return folderOf(to) === from || to === 'functions/settings.ts' || arrows[from]?.includes(folderOf(to)) === true;
  });
}

it('finds the sources that it is about', () => {
  for (const side of [shared, functions, addin, local]) expect(side.length).toBeGreaterThan(5);
  expect(functions.flatMap((source) => source.imports)).toContain('shared/problem.ts');
});

describe('import rule', () => {
  it('shared imports itself and zod', () => {
    expect(wrongImports(shared, (to) => isBelow(to, 'shared') || to === 'zod')).toEqual([]);
  });
  it('functions imports shared, Node and the packages that are deployed', () => {
    const isDeployed = (to: string): boolean => isPackage(to) && isBelow(to, ...Object.keys(dependencies));
    expect(wrongImports(functions, (to) => isBelow(to, 'shared', 'functions') || isNode(to) || isDeployed(to))).toEqual(
      [],
    );
  });
  it('addin imports shared and packages for browsers', () => {
    const isForServers = (to: string): boolean => isNode(to) || /^(@azure\/(?!msal-browser)|undici|jose)/.test(to);
    expect(wrongImports(addin, (to) => isBelow(to, 'shared', 'addin') || (isPackage(to) && !isForServers(to)))).toEqual(
      [],
    );
  });
  it('local imports shared, Node and packages, and nothing of the product else', () => {
    expect(wrongImports(local, (to) => isBelow(to, 'shared', 'local') || isNode(to) || isPackage(to))).toEqual([]);
  });
  it('the workbook page is a page: it imports neither Node nor the rest of local', () => {
    const page = local.filter(({ path }) => isBelow(path, 'local/workbook/page'));
    expect(page).not.toHaveLength(0);
    expect(wrongImports(page, (to) => isBelow(to, 'shared', 'local/workbook/page') || isPackage(to))).toEqual([]);
  });
  it('functions: index -> http, raw -> datasets -> pushes -> powerbi -> auth, store -> shared', () => {
    const arrows = {
      http: ['powerbi', 'auth', 'store', 'telemetry'],
      raw: ['datasets', 'pushes', 'powerbi', 'auth', 'store'],
      datasets: ['pushes', 'powerbi', 'auth', 'store'],
      pushes: ['powerbi', 'auth', 'store', 'telemetry'],
      powerbi: ['auth', 'store'],
      telemetry: ['auth'],
    };
    expect(wrongArrows(functions, arrows)).toEqual([]);
  });
  it('functions are registered before any package but @azure/functions is loaded', () => {
    const loaded = loadedWith([...shared, ...functions], 'functions/index.ts');
    expect(loaded.filter((to) => !isNode(to))).toEqual(['@azure/functions']);
  });
  it('addin: panes -> push | links -> excel, table, auth, api -> texts -> shared', () => {
    const arrows = {
      panes: ['push', 'links', 'table', 'auth', 'api', 'texts'],
      push: ['excel', 'table', 'auth', 'api', 'texts'],
      links: ['excel', 'table', 'auth', 'api', 'texts'],
      excel: ['table', 'texts'],
      table: ['texts'],
      auth: ['texts'],
      api: ['auth', 'texts'],
    };
    expect(wrongArrows(addin, arrows)).toEqual([]);
  });
});

describe('one place for each thing that reaches outside', () => {
  const onlyIn = (side: readonly Source[], name: string, ...places: readonly string[]): readonly string[] =>
    breaches(side, (source) => namesUsed(source).has(name) && !isBelow(source.path, ...places));
  const importedOnlyIn = (name: string, ...places: readonly string[]): readonly string[] =>
    breaches(functions, (source) => source.imports.includes(name) && !isBelow(source.path, ...places));

  it.each(['Excel', 'Office', 'OfficeExtension'])(
    '%s is named in addin/excel, addin/auth and the entries only',
    (name) => {
      expect(
        onlyIn(product, name, 'addin/excel', 'addin/auth', 'addin/main.tsx', 'addin/commands.ts', 'addin/dialog.ts'),
      ).toEqual([]);
    },
  );
  it('the add-in fetches in addin/api, handed over by its pages, of which main.tsx renders', () => {
    expect(onlyIn(addin, 'fetch', 'addin/api', 'addin/main.tsx', 'addin/dialog.ts')).toEqual([]);
    expect(onlyIn(addin, 'createRoot', 'addin/main.tsx')).toEqual([]);
  });
  it('the environment is handed over by index.ts and read in settings.ts', () => {
    expect(onlyIn(product, 'process.env', 'functions/index.ts', 'functions/settings.ts')).toEqual([]);
  });
  it('Table Storage is named in functions/store, undici in functions/powerbi and functions/auth', () => {
    expect(importedOnlyIn('@azure/data-tables', 'functions/store')).toEqual([]);
    expect(importedOnlyIn('undici', 'functions/powerbi', 'functions/auth')).toEqual([]);
  });
  it('OpenTelemetry is named in functions/telemetry', () => {
    const isTelemetry = (name: string): boolean => /^@opentelemetry|^@azure\/monitor/.test(name);
    const importers = functions.filter(({ imports }) => imports.some(isTelemetry)).map(({ path }) => path);
    expect(importers).toContain('functions/telemetry/createTelemetry.ts');
    expect(importers.filter((path) => !isBelow(path, 'functions/telemetry'))).toEqual([]);
  });
  it('the API never uses the global fetch', () => {
    expect(onlyIn(functions, 'fetch')).toEqual([]);
  });
});

describe('texts', () => {
  it('are all used', () => {
    const all = addin.map(({ syntax }) => syntax.text).join('\n');
    // What a catalogue puts into its own sentences, such as `${count.rows(rows)}`, is used, too.
    const isUsed = (group: string, name: string): boolean =>
      new RegExp(`(texts\\(\\)\\s*\\.|\\$\\{)${group}\\s*(\\[|\\.${name}\\b)`).test(all);
    const unused = Object.entries(en).flatMap(([group, entries]) =>
      Object.keys(entries).flatMap((name) => (isUsed(group, name) ? [] : [`${group}.${name}`])),
    );
    expect(unused).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 220 lines', () => {
    // A catalogue of texts is one file for each language.
    const isCatalogue = ({ path }: Source) => /^addin\/texts\/(en|de)\.ts$/.test(path);
    expect(breaches(sources, (source) => !isCatalogue(source) && source.syntax.getLineStarts().length > 221)).toEqual(
      [],
    );
  });
  it('are not named utils, helpers, common, services, managers or types', () => {
    const vague = /(^|\/)(utils?|helpers?|common|services?|managers?|types)(\/|\.tsx?$)/i;
    expect(breaches([...sources, ...readSources('test')], ({ path }) => vague.test(path))).toEqual([]);
  });
  it('export by name, and what is theirs', () => {
    expect(breaches(sources, hasDefaultExport)).toEqual([]);
    expect(breaches(sources, isBarrel)).toEqual([]);
  });
  it('have a docstring on every export', () => {
    const bare = sources.flatMap((source) =>
      exportsOf(source)
        .filter(({ hasDocstring }) => !hasDocstring)
        .map(({ name }) => `${source.path}: ${name}`),
    );
    expect(bare).toEqual([]);
  });
});
