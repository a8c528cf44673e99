import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { texts } from '../texts/texts.ts';
import { lateCode } from './lateCode.ts';
import type { PaneView } from './paneViews.ts';

/** The first click on it comes later than the first content. */
const MoreMenu = lazy(() => lateCode.menu().then(({ MoreMenu }) => ({ default: MoreMenu })));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  // While a push runs, a narrow pane has no room for all in one line; the menu has to stay in sight.
  tabs: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0 },
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
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
        className={styles.tabs}
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
            aria-label={texts().pane.more}
          />
        }
      >
        <MoreMenu show={show} />
      </Suspense>
    </nav>
  );
}
