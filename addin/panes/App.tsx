import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { textDirection } from '../texts/textDirection.ts';
import { Pane } from './Pane.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';
import type { PaneServices } from './paneServices.ts';

/** What the page around the pane decides. */
export interface AppProps {
  readonly theme: 'light' | 'dark';
  readonly services: PaneServices;
}

/** The task pane in Office's theme. */
export function App({ theme, services }: AppProps) {
  return (
    <FluentProvider dir={textDirection()} theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <PaneBoundary>
        <Pane services={services} />
      </PaneBoundary>
    </FluentProvider>
  );
}
