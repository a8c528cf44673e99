import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { signInOutcomes } from '../addin/auth/signInOutcome.ts';
import { en } from '../addin/texts/en.ts';
import { endpoints } from '../shared/contract/endpoints.ts';
import { problemStatus } from '../shared/problem.ts';

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
    'docs/admin.md',
    'docs/troubleshooting.md',
    'docs/user.md',
    'docs/decisions/README.md',
    'infra/README.md',
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

describe('docs/troubleshooting.md', () => {
  /** Of each table: the title of its chapter, then code and what the person sees. */
  function rowsOf(chapters: (title: string) => boolean): readonly (readonly [string, string])[] {
    const parts = read('docs/troubleshooting.md').split(/^## /m).slice(1);
    return parts
      .filter((part) => chapters(part.split('\n')[0] ?? ''))
      .flatMap((part) => [...part.matchAll(/^\| `([\w-]+)` +\| (.+?) +\|/gm)])
      .map(([, code = '', title = '']) => [code, title]);
  }
  const isSignIn = (title: string): boolean => title.startsWith('Signing in');

  it('has every problem code, with the title that the pane shows, and no other', () => {
    const titles = Object.entries(en.problem).map(([code, { title }]) => [code, title]);
    expect(titles).toHaveLength(Object.keys(problemStatus).length);
    expect(rowsOf((title) => !isSignIn(title))).toEqual(titles);
  });
  it('has every outcome of a failed sign-in, with the title that the pane shows, and no other', () => {
    const titles = new Map(Object.entries(en.signIn).map(([outcome, { title }]) => [outcome, title]));
    expect(rowsOf(isSignIn)).toEqual(signInOutcomes.map((outcome) => [outcome, titles.get(outcome)]));
  });
});

describe('docs/admin.md', () => {
  it('explains every variable of the deployment, and no other', () => {
    const variables = [...read('infra/main.parameters.json').matchAll(/\$\{(\w+)/g)].map((match) => match[1] ?? '');
    const asked = ['AZURE_ENV_NAME', 'AZURE_LOCATION']; // azd asks for these
    const rows = [...read('docs/admin.md').matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) +\|/gm)];
    const explained = rows.flatMap((row) => [...(row[1] ?? '').matchAll(/`(\w+)`/g)].map((match) => match[1] ?? ''));
    expect([...explained].sort()).toEqual(variables.filter((name) => !asked.includes(name)).sort());
  });
  it('names outputs that infra/main.bicep has', () => {
    const outputs = [...read('infra/main.bicep').matchAll(/^output (\w+) /gm)].map((match) => match[1]);
    const named = new Set(read('docs/admin.md').match(/\bRANGECAST_(?!CLOUD\b)\w+/g));
    expect(named.size).toBeGreaterThan(3);
    expect([...named].filter((name) => !outputs.includes(name))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  it('names for every threat the tests that show its control', () => {
    const [, chapter = ''] = read('SECURITY.md').split(/^## Threats$/m);
    const threats = [...chapter.matchAll(/^\| (?!threat|-)(.+?) +\| (.+?) +\| (.+?) +\|$/gm)];
    expect(threats.length).toBeGreaterThan(15);
    for (const [, threat = '', , tests = ''] of threats) {
      const files = [...tests.matchAll(/`(test\/[^`]+\.test\.tsx?)`/g)].map((match) => match[1] ?? '');
      expect({ threat, tests: files.length > 0, missing: missing(files) }).toEqual({
        threat,
        tests: true,
        missing: [],
      });
    }
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
  const ofTheApi = [...read('functions/settings.ts').matchAll(/^ {2}(\w+): (?:required|optional|byDefault)\(/gm)].map(
    (match) => match[1] ?? '',
  );
  const ofTelemetry = [...read('functions/telemetry/telemetrySettings.ts').matchAll(/\benv\.([A-Z_]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'WEBSITE_SITE_NAME'); // Azure's own
  const ofTheLocalCloud = [...new Set(read('local/settings.ts').match(/\bLOCAL_\w+/g))];

  const known = [...ofTheApi, ...ofTelemetry, ...ofTheLocalCloud];

  it('explains every setting that the API and the local cloud read', () => {
    expect(ofTheApi).toContain('ENTRA_CLIENT_ID');
    expect(ofTheApi).toContain('AzureWebJobsStorage__clientId');
    expect(ofTheLocalCloud).toContain('LOCAL_HTTPS_PORT');
    expect(ofTelemetry).toContain('APPLICATIONINSIGHTS_CONNECTION_STRING');
    expect(known.filter((name) => !explained.includes(name))).toEqual([]);
  });
  it('explains none that nobody reads', () => {
    expect(explained.filter((name) => !known.includes(name))).toEqual([]);
  });
  it('sets what it explains, and the language that the host asks for', () => {
    const set = Object.keys(example.Values).filter((name) => name !== 'FUNCTIONS_WORKER_RUNTIME');
    expect(set.filter((name) => !explained.includes(name))).toEqual([]);
  });
});
