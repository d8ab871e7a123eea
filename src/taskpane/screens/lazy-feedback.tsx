import { Suspense, type ReactElement } from 'react';
import { lazyScreen } from '../lazy-screen';

const Asked = lazyScreen(() => import('./feedback').then((module) => module.Feedback));

/** The two questions after the words went in, loaded when they may be asked. */
export function Feedback(): ReactElement {
  return (
    <Suspense>
      <Asked />
    </Suspense>
  );
}
