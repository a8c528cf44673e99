/*
 * `npm test`: format, lint, types and build side by side, then unit tests, flows through a browser, and pushes under faults.
 * A step that fails doesn't stop the others. The last line printed is the sum.
 */
import { readTestResults, type TestCount } from './readTestResults.ts';
import { runStep, type Step } from './runStep.ts';

// The files of a project of flows share one local cloud, its faults included: they run one after another. The projects have
// a cloud each, and mostly wait, so they run side by side, browsers after the API's flows: more at once are too much for
// two cores.
const lanes = [['flows'], ['api', 'pushing'], ['waiting', 'entering']] as const;
const flows: readonly string[] = lanes.flat();

const jest = (project: string): Step => ({
  name: project,
  args: [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
    ...['--selectProjects', project, ...(flows.includes(project) ? ['--maxWorkers=1'] : [])],
    ...['--json', `--outputFile=build/${project}.json`],
  ],
  results: `build/${project}.json`,
});

const checks: readonly Step[] = [
  { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--cache', '--cache-location', 'build/eslint/'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'build', args: ['local/build/build.ts'] },
];

async function countOf(step: Step): Promise<TestCount> {
  const { ok, output, seconds } = await runStep(step);
  process.stdout.write(`\n== ${step.name}: ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n${output}`);
  if (step.results !== undefined) return readTestResults(step.results, ok);
  if (!ok) console.log(`${step.name} counts as one failed check.`);
  return { passed: 0, failed: ok ? 0 : 1 };
}

async function countsOfLane(projects: readonly string[]): Promise<readonly TestCount[]> {
  const counts: TestCount[] = [];
  for (const project of projects) counts.push(await countOf(jest(project)));
  return counts;
}

const counts = await Promise.all(checks.map(countOf));
counts.push(await countOf(jest('unit')));
counts.push(...(await Promise.all(lanes.map(countsOfLane))).flat());
counts.push(await countOf(jest('faults')));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
