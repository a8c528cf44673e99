import { buildFunctions } from './buildFunctions.ts';
import { buildIfChanged, type BuildStep } from './buildIfChanged.ts';
import { buildPane } from './buildPane.ts';
import { buildPage } from './buildPage.ts';

const everything = ['package-lock.json', 'tsconfig.json', 'local/build', 'shared'];

const steps: readonly BuildStep[] = [
  {
    name: 'functions',
    inputs: [...everything, 'functions'],
    output: 'dist/functions/index.mjs',
    build: buildFunctions,
  },
  {
    name: 'addin',
    inputs: [...everything, 'addin'],
    output: 'dist/addin/taskpane.html',
    build: buildPane,
  },
  {
    name: 'workbook',
    inputs: [...everything, 'local/workbook', 'manifest.xml'],
    output: 'dist/workbook/index.html',
    build: (root) => buildPage(root, 'local/workbook/vite.config.ts'),
  },
];

/** Builds the API, the pane and the workbook page as far as they have changed, and says what it did. */
export async function buildAll(root: string, log: (line: string) => void): Promise<void> {
  for (const step of steps) {
    const since = Date.now();
    const built = await buildIfChanged(root, step);
    log(built ? `built ${step.name} in ${Date.now() - since} ms` : `${step.name} is built already`);
  }
}
