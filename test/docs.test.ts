import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { endpoints } from '../shared/contract/endpoints.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const decisions = readdirSync(join(root, 'docs/decisions')).filter((file) => /^\d{4}-.+\.md$/.test(file));
const pages = [
  ...[
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'docs/user.md',
    'docs/decisions/README.md',
  ],
  ...decisions.map((file) => `docs/decisions/${file}`),
];

/** Text in backticks, outside blocks of code. */
function codeIn(page: string): readonly string[] {
  const prose = read(page).replaceAll(/```.*?```/gs, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

/** Where a page's links and pictures on this side lead, relative to the root. */
function linksIn(page: string): readonly string[] {
  return [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^\w+:/.test(target))
    .map((target) => join(dirname(page), target));
}

const FOLDERS = 'shared|functions|addin|local|test|docs|infra|\\.ci|\\.github';
const pathInFolder = new RegExp(`^(${FOLDERS})/[\\w./-]*$`);
const fileInRoot = /^\.?[\w-]+(\.[\w-]+)*\.(ts|mjs|json|md|xml)$/;

/** Paths that a page names in backticks. What the build makes and what a person makes is not there in a clone. */
function pathsIn(page: string): readonly string[] {
  const made = new Set(['local.settings.json']);
  return codeIn(page).filter((text) => (pathInFolder.test(text) || fileInRoot.test(text)) && !made.has(text));
}

const missing = (paths: readonly string[]): readonly string[] => paths.filter((path) => !existsSync(join(root, path)));

describe('README, ARCHITECTURE and the other pages', () => {
  it('name paths at all', () => {
    expect(pathsIn('README.md')).toContain('shared/table/rowBatches.ts');
    expect(pathsIn('ARCHITECTURE.md')).toContain('functions/pushes/addBatch.ts');
    expect(linksIn('README.md')).toContain('docs/workbook.png');
  });
  it.each(pages)('%s names files and folders that exist', (page) => {
    expect(missing(pathsIn(page))).toEqual([]);
    expect(pathsIn(page).filter((path) => path.endsWith('/') && !statSync(join(root, path)).isDirectory())).toEqual([]);
  });
  it.each(pages)('%s links to files that exist', (page) => {
    expect(missing(linksIn(page))).toEqual([]);
  });
  it('README shows each file under the path that it links to', () => {
    const shown = [...read('README.md').matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)];
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter(([, path, target]) => path !== target).map(([link]) => link)).toEqual([]);
  });
  it.each(pages)('%s names commands that package.json has', (page) => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const named = [...read(page).matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)];
    expect(named.map((match) => match[1] ?? match[2] ?? '').filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('docs/api.md', () => {
  it('lists every endpoint, and no other', () => {
    const rows = [...read('docs/api.md').matchAll(/^\| `(GET|POST|PUT|DELETE) (\S+)` +\| `(\w+)`/gm)];
    const listed = rows.map(([, method, path, name]) => `${method ?? ''} ${path ?? ''} ${name ?? ''}`);
    expect(listed.sort()).toEqual(endpoints.map(({ method, path, name }) => `${method} ${path} ${name}`).sort());
  });
});

describe('decisions', () => {
  it('are numbered one after another', () => {
    expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(decisions.map((_, i) => i + 1));
  });
  it.each(decisions)('%s is listed, and tells context, decision, consequences and what else was considered', (file) => {
    expect(read('docs/decisions/README.md')).toContain(`(${file})`);
    const page = read(`docs/decisions/${file}`);
    expect(page).toMatch(new RegExp(`^# ${file.slice(0, 4)} `));
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      'Context',
      'Decision',
      'Consequences',
      'What else was considered',
    ]);
  });
  it('have a line for every package', () => {
    const { dependencies, devDependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const explained = new Set(codeIn('docs/decisions/0008-libraries.md'));
    const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(packages.filter((name) => !name.startsWith('@types/') && !explained.has(name))).toEqual([]);
  });
});

describe('local.settings.example.json', () => {
  const example = z
    .object({ Values: z.record(z.string(), z.string()), About: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('local.settings.example.json')));
  const explained = Object.keys(example.About).filter((name) => name !== 'this file');
  const ofTheApi = [...read('functions/settings.ts').matchAll(/^ {2}(\w+): (?:z\.|text|list|seconds)/gm)].map(
    (match) => match[1] ?? '',
  );
  const ofTheLocalCloud = [...new Set(read('local/settings.ts').match(/\bLOCAL_\w+/g))];

  it('explains every setting that the API and the local cloud read', () => {
    expect(ofTheApi).toContain('ENTRA_CLIENT_ID');
    expect(ofTheApi).toContain('AzureWebJobsStorage__clientId');
    expect(ofTheLocalCloud).toContain('LOCAL_HTTPS_PORT');
    expect([...ofTheApi, ...ofTheLocalCloud].filter((name) => !explained.includes(name))).toEqual([]);
  });
  it('explains none that nobody reads', () => {
    expect(explained.filter((name) => !ofTheApi.includes(name) && !ofTheLocalCloud.includes(name))).toEqual([]);
  });
  it('sets what it explains, and the language that the host asks for', () => {
    const set = Object.keys(example.Values).filter((name) => name !== 'FUNCTIONS_WORKER_RUNTIME');
    expect(set.filter((name) => !explained.includes(name))).toEqual([]);
  });
});
