import { Caption1, Checkbox, Input, Label, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useState } from 'react';
import type { ListedSource } from '../../table/cellSource.ts';
import { texts } from '../../texts/texts.ts';
import type { PaneServices } from '../paneServices.ts';
import { ProblemView } from '../ProblemView.tsx';
import { Section } from '../Section.tsx';
import { useAction } from '../useAction.ts';
import { NoTables } from './NoTables.tsx';
import { sourceKey } from './sourceKey.ts';

/** A list of so many can be looked through without searching. */
const FEW = 8;

const useStyles = makeStyles({
  list: { margin: '0 0 0 -8px', padding: 0, listStyle: 'none' },
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3 },
});

/** The Excel tables and named ranges of the workbook, to choose from. */
export function ChooseTables({
  services: { listSources, copyText },
  chosen,
  choose,
  listed: tell,
}: {
  services: PaneServices;
  chosen: readonly ListedSource[];
  choose: (chosen: readonly ListedSource[]) => void;
  /** Told of all that there is, each time it was looked for. */
  listed: (sources: readonly ListedSource[]) => void;
}) {
  const styles = useStyles();
  const { run, running, value: sources, problem } = useAction<readonly ListedSource[]>();
  const [search, setSearch] = useState('');
  const searchId = useId();
  const look = useCallback(
    () =>
      run(async (signal) => {
        const found = await listSources();
        if (!signal.aborted) tell(found);
        return found;
      }),
    [run, listSources, tell],
  );
  useEffect(look, [look]);

  const keys = new Set(chosen.map(({ source }) => sourceKey(source)));
  const toggle = (key: string, isChosen: boolean) =>
    choose(
      (sources ?? []).filter(({ source }) => (sourceKey(source) === key ? isChosen : keys.has(sourceKey(source)))),
    );

  if (problem) {
    const again = [{ label: texts().chooseTables.lookAgain, run: look }];
    return (
      <Section title={texts().chooseTables.title}>
        <ProblemView problem={problem} copyText={copyText} actions={again} />
      </Section>
    );
  }
  if (sources?.length === 0) return <NoTables lookAgain={look} />;
  const wanted = search.trim().toLowerCase();
  const shown = sources?.filter(({ name, sheet }) => `${name} ${sheet}`.toLowerCase().includes(wanted)) ?? [];
  return (
    <Section
      title={texts().chooseTables.title}
      aside={running && <Spinner size="extra-tiny" aria-label={texts().chooseTables.looking} />}
    >
      <Caption1 className={styles.place}>{texts().chooseTables.all}</Caption1>
      {(sources?.length ?? 0) > FEW && (
        <>
          <Label htmlFor={searchId} size="small">
            {texts().chooseTables.search}
          </Label>
          <Input id={searchId} type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </>
      )}
      <ul className={styles.list} aria-label={texts().chooseTables.title}>
        {shown.map((listed) => {
          const key = sourceKey(listed.source);
          return (
            <li key={key}>
              <Checkbox
                checked={keys.has(key)}
                label={<SourceLabel listed={listed} />}
                onChange={(_, { checked }) => toggle(key, checked === true)}
              />
            </li>
          );
        })}
      </ul>
      {sources && shown.length === 0 && <Caption1>{texts().chooseTables.nothingFound}</Caption1>}
    </Section>
  );
}

function SourceLabel({ listed: { source, name, sheet, address, rows, columns } }: { listed: ListedSource }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      {name}
      <Caption1 className={styles.place}>
        {source.kind === 'table' ? texts().chooseTables.table : texts().chooseTables.namedRange} · {sheet}!{address} ·{' '}
        {texts().chooseTables.cells(rows, columns)}
      </Caption1>
    </span>
  );
}
