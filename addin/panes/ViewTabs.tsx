import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { texts } from '../texts/texts.ts';
import type { PaneView } from './paneViews.ts';

/** The first click on it comes later than the first content. */
const MoreMenu = lazy(() => import('./MoreMenu.tsx').then((module) => ({ default: module.MoreMenu })));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  tab: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The way to the views of the pane; those that are rarely wanted are in a menu. */
export function ViewTabs({
  shown,
  show,
  pushText,
}: {
  shown: PaneView;
  show: (view: PaneView) => void;
  /** What the push's tab says. */
  pushText: string;
}) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={texts().pane.views}>
      <TabList
        size="small"
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(value === 'explore' || value === 'links' ? value : 'push')}
      >
        <Tab value="push" className={styles.tab}>
          {pushText}
        </Tab>
        <Tab value="links" className={styles.tab}>
          {texts().tab.links}
        </Tab>
        <Tab value="explore" className={styles.tab}>
          {texts().tab.explore}
        </Tab>
      </TabList>
      <Suspense
        fallback={
          <Button
            disabled
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            title={texts().pane.more}
          />
        }
      >
        <MoreMenu show={show} />
      </Suspense>
    </nav>
  );
}
