import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
      'timeout-minutes': z.number().optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const files = readdirSync(folder);

describe('the workflows', () => {
  it('are the test, the two reviews and the release', () => {
    expect(files.sort()).toEqual(['ci.yml', 'codeql.yml', 'dependency-review.yml', 'release.yml']);
  });
  it('take one version of each action', () => {
    const lines = files.flatMap((file) => [...read(file).matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(.+)$/gm)]);
    const versions = new Map<string, Set<string>>();
    for (const [, action = '', version = ''] of lines) {
      versions.set(action, (versions.get(action) ?? new Set()).add(version));
    }
    expect(versions.size).toBeGreaterThan(4);
    expect([...versions].filter(([, found]) => found.size > 1)).toEqual([]);
  });
  it('run what a newcomer runs', () => {
    expect(read('ci.yml')).toContain('- run: .ci/run\n');
  });
});

describe.each(files)('.github/workflows/%s', (file) => {
  const { on, permissions, jobs } = workflow.parse(parse(read(file)));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('may do nothing but what each job says', () => {
    expect(permissions).toEqual({});
    for (const [name, job] of Object.entries(jobs)) {
      expect({ name, says: job.permissions !== undefined }).toEqual({ name, says: true });
    }
  });
  it('writes nothing into the repository, but for the release', () => {
    const writes = Object.entries(jobs).filter(([, job]) => job.permissions?.contents === 'write');
    expect(writes.map(([name]) => name)).toEqual(file === 'release.yml' ? ['publish'] : []);
  });
  it('runs nothing of a stranger with the rights of the repository', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  });
  it('pins every action by commit, with the version beside it', () => {
    const uses = [...read(file).matchAll(/uses: (.+)$/gm)].map((match) => match[1] ?? '');
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((use) => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  });
  it('leaves no token behind for later steps', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
  it('puts no text of others into a shell', () => {
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });
  it('ends at some time', () => {
    expect(Object.entries(jobs).filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
  });
  it('names commands that package.json has', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    const named = [...read(file).matchAll(/\bnpm run (\S+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
