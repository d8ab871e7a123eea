import { lazy, Suspense, type ReactElement } from 'react';

const Asked = lazy(() => import('./feedback').then((module) => ({ default: module.Feedback })));

/** The two questions after the words went in, loaded when they may be asked. */
export function Feedback(): ReactElement {
  return (
    <Suspense>
      <Asked />
    </Suspense>
  );
}
