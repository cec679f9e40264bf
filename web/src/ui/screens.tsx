import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from './error-boundary';
import { NotFound } from './not-found';
import { Skeleton } from './skeleton';

/** Params of the path (`/activities/:sessionId`) arrive as properties. */
// biome-ignore lint/suspicious/noExplicitAny: each screen names its own parameters.
type ScreenComponent = ComponentType<any>;

export interface Screen {
  path: string;
  component: ScreenComponent;
}

/** A screen in a chunk of its own, fetched on first visit. */
export function lazyScreen(path: string, load: () => Promise<ScreenComponent>): Screen {
  return { path, component: lazy(async () => ({ default: await load() })) };
}

/** A screen inside the first script: only the page people open first. */
export function firstScreen(path: string, component: ScreenComponent): Screen {
  return { path, component };
}

/** The screens of a face at their addresses. */
export function Screens({ screens }: { screens: readonly Screen[] }) {
  const [path] = useLocation();
  useFreshStart(path);
  return (
    <ErrorBoundary resetKey={path}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {screens.map(({ path: pattern, component: Component }) => (
            <Route key={pattern} path={pattern}>
              {(params) => <Component {...params} />}
            </Route>
          ))}
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function Waiting() {
  return (
    <div className="app">
      <div className="app__body app__body--wait">
        <Skeleton />
      </div>
    </div>
  );
}

/** A new page begins at its top and, for the keyboard and the reader, at its <main>. */
function useFreshStart(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [path]);
}
