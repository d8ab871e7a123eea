import { Component, type ReactElement, type ReactNode } from 'react';
import { Problem } from '../core/problem';
import { forgetFailedParts } from './lazy-screen';
import { ProblemPanel } from './panels/problem-panel';
import { words } from './strings';

interface Stopped {
  readonly problem: Problem;
  readonly at: number;
}

/**
 * Around each screen: a screen that fails while it is drawn gives way to plain words and two ways on. What the officer typed and decided is kept outside
 * the screens, and the screens below are untouched.
 */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode; readonly goBack: () => void },
  { readonly stopped: Stopped | undefined }
> {
  override state: { readonly stopped: Stopped | undefined } = { stopped: undefined };

  static getDerivedStateFromError(thrown: unknown): { readonly stopped: Stopped } {
    return { stopped: { problem: asProblem(thrown), at: Date.now() } };
  }

  override render(): ReactNode {
    const { stopped } = this.state;
    if (stopped === undefined) return this.props.children;
    const leave = (goOn: () => void): void => {
      forgetFailedParts();
      this.setState({ stopped: undefined });
      goOn();
    };
    return (
      <ProblemPanel
        title={words.screenStopped}
        problem={stopped.problem}
        stoppedAt={stopped.at}
        tryAgain={() => leave(() => undefined)}
        goBack={() => leave(this.props.goBack)}
      />
    ) as ReactElement;
  }
}

/** The message of an error of the language may hold somebody's words; its name does not. */
function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem('internal', { cause: thrown, technical: thrown instanceof Error ? thrown.name : typeof thrown });
}
