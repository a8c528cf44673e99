import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';
import { LoadingView } from './LoadingView.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';
import type { PaneView, PaneViews } from './paneViews.ts';

const useStyles = makeStyles({
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column', '&[hidden]': { display: 'none' } },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    outlineStyle: 'none',
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
});

/** One view of the pane: made when it is first chosen, then kept. A failure of one leaves the others. Its heading takes the focus each time that it is chosen. */
export function ViewPanel({
  view,
  views: { shown, opened },
  children,
}: {
  view: PaneView;
  views: PaneViews;
  children: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = shown === view;
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) heading.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  if (!opened.includes(view)) return null;
  return (
    <div role="tabpanel" aria-label={texts().view[view]} hidden={!isShown} className={styles.panel}>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(view === 'push' ? 'hidden' : styles.title)}>
        {texts().view[view]}
      </h1>
      <PaneBoundary>
        <Suspense fallback={<LoadingView />}>{children}</Suspense>
      </PaneBoundary>
    </div>
  );
}
