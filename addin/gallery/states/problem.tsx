import { type ReactElement } from 'react';
import { Problem, problemCodes, type ProblemCode } from '../../../src/core/problem';
import { OfflinePanel } from '../../../src/taskpane/panels/offline-panel';
import { ProblemPanel } from '../../../src/taskpane/panels/problem-panel';
import { problemMessages } from '../../../src/taskpane/problem-messages';
import { words } from '../../../src/taskpane/strings';
import { madeAt } from '../sample-letter';
import { nothing } from './parts';
import type { GalleryState } from './state';

const problem = (code: ProblemCode): ReactElement => (
  <ProblemPanel
    title={words.improving}
    problem={new Problem(code, { technical: 'HTTP 504' })}
    stoppedAt={madeAt}
    tryAgain={nothing}
    goBack={nothing}
    useDevice={nothing}
  />
);

/** Every problem, and no connection. */
export const problemStates: readonly GalleryState[] = [
  ...problemCodes.map((code): GalleryState => ({
    id: `problem-${code}`,
    title: `Error (13): ${problemMessages[code].title}`,
    place: 'service',
    render: () => problem(code),
  })),
  { id: 'offline', title: 'Offline (14)', place: 'offline', render: () => <OfflinePanel goOn={nothing} tryAgain={nothing} /> },
];
