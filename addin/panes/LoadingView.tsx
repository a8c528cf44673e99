import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { texts } from '../texts/texts.ts';
import { NoticeBar } from './NoticeBar.tsx';

const useStyles = makeStyles({
  loading: { padding: tokens.spacingVerticalXL },
  offline: { padding: tokens.spacingHorizontalM },
});

/** Stands for a view while its code is on its way, and says so when that waits for a network. */
export function LoadingView() {
  const styles = useStyles();
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  if (isOnline) return <Spinner className={styles.loading} size="tiny" label={texts().pane.loading} />;
  const { title, text } = texts().signIn.offline;
  return (
    <div className={styles.offline}>
      <NoticeBar intent="warning" urgent title={title} text={text} />
    </div>
  );
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
