/*
 * `npm run pictures`: runs the flows whose journeys docs/user.md shows, which take its pictures on the way (docs/pictures).
 */
import { runStep } from './runStep.ts';

/** The flows that take a picture, by their projects and the beginnings of their names. */
const journeys: Readonly<Record<string, readonly string[]>> = {
  flows: [
    'the main job brings movies',
    'columns that differ from those of the table go where',
    'one dataset shows its table',
    'the raw request console shows',
  ],
  entering: ['when Power BI may not be used yet everybody else'],
  pushing: [
    'the links of a workbook say when',
    'several tables go into one dataset',
    'doubt names the cells',
    'a push that a lost pane left open is told',
  ],
};

process.env.RANGECAST_PICTURES = '1';
for (const [project, names] of Object.entries(journeys)) {
  const { ok, output } = await runStep({
    name: project,
    args: [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...['--selectProjects', project, '--maxWorkers=1', '--testNamePattern', `^(${names.join('|')})`],
    ],
  });
  process.stdout.write(output);
  if (!ok) process.exitCode = 1;
}
