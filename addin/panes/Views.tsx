import { lazy, useEffect, useEffectEvent, useReducer, useState } from 'react';
import { exploreReducer, exploreStart, placeExplored } from './explore/exploreState.ts';
import { lateCode, loadLateCode } from './lateCode.ts';
import type { PaneServices } from './paneServices.ts';
import { paneViewsReducer, pushShown } from './paneViews.ts';
import { PushView } from './PushView.tsx';
import { pushTabText } from './pushTabText.ts';
import type { RibbonCommand } from './ribbonCommand.ts';
import { GoToPushContext } from './unfinished/goToPush.ts';
import type { MetPush } from './unfinished/unfinishedPush.ts';
import type { Loaded } from './useLoaded.ts';
import { usePaneTitle } from './usePaneTitle.ts';
import type { Person } from './usePerson.ts';
import { usePushView } from './usePushView.ts';
import { ViewPanel } from './ViewPanel.tsx';
import { ViewTabs } from './ViewTabs.tsx';

const LinksView = lazy(() => lateCode.links().then(({ LinksView }) => ({ default: LinksView })));
const ExploreView = lazy(() => lateCode.explore().then(({ ExploreView }) => ({ default: ExploreView })));
const RawView = lazy(() => lateCode.raw().then(({ RawView }) => ({ default: RawView })));
const ConnectionView = lazy(() => lateCode.connection().then(({ ConnectionView }) => ({ default: ConnectionView })));

/** Milliseconds after which the first content has most likely come and the line is free. */
const LATER = 3_000;

/** The way to the views of the pane, then the one that is shown. */
export function Views({ services, person }: { services: PaneServices; person: Loaded<Person> }) {
  const [views, show] = useReducer(paneViewsReducer, pushShown);
  const [explored, explore] = useReducer(exploreReducer, exploreStart);
  const isPushShown = views.shown === 'push';
  const state = usePushView(services, person.value, isPushShown);
  const pushText = pushTabText(state.push, isPushShown);
  usePaneTitle(state.push.running ? pushText : undefined);
  const [refreshAsked, setRefreshAsked] = useState(false);
  const take = useEffectEvent((command: RibbonCommand) => {
    const isRefresh = command === 'refresh-all';
    setRefreshAsked(isRefresh);
    if (!isRefresh) state.leaveReceipt();
    show(isRefresh ? 'links' : 'push');
  });
  useEffect(() => services.watchRibbon((command) => take(command)), [services]);
  useEffect(() => {
    const later = setTimeout(loadLateCode, LATER);
    return () => clearTimeout(later);
  }, []);
  const goToPush = person.value && {
    by: person.value.name,
    show(push: MetPush) {
      state.showUnfinished(push);
      show('push');
    },
  };
  return (
    <GoToPushContext value={goToPush}>
      <ViewTabs
        shown={views.shown}
        show={(view) => {
          setRefreshAsked(false);
          show(view);
        }}
        pushText={pushText}
      />
      <ViewPanel view="push" views={views}>
        <PushView services={services} person={person.value} state={state} />
      </ViewPanel>
      <ViewPanel view="links" views={views}>
        <LinksView
          services={services}
          by={person.value?.name}
          isShown={views.shown === 'links'}
          refreshAsked={refreshAsked}
          refreshBegun={() => setRefreshAsked(false)}
          openLink={
            state.openLink &&
            (async (link, signal) => {
              await state.openLink?.(link, signal);
              show('push');
            })
          }
        />
      </ViewPanel>
      <ViewPanel view="explore" views={views}>
        <ExploreView services={services} person={person.value} state={explored} take={explore} />
      </ViewPanel>
      <ViewPanel view="raw" views={views}>
        <RawView services={services} person={person.value} place={placeExplored(explored)} />
      </ViewPanel>
      <ViewPanel view="connection" views={views}>
        <ConnectionView services={services} person={person} />
      </ViewPanel>
    </GoToPushContext>
  );
}
