import type { ReactElement } from 'react';
import type { Action } from '../../core/job';
import type { ServiceState } from '../council-service';
import { useLook } from '../look';
import { libraryWords } from '../strings/library';
import { offFor } from '../writer-for';
import { Notice } from './notice';
import { TextLink } from './text-link';

const everything = ['improve', 'draft', 'summarise', 'reply'] as const satisfies readonly Action[];

/** What keeps the council's service from doing the work, when something does: grey, because everything goes on here. */
export function ServiceNotice({
  state,
  does = everything,
  signIn,
  lookAgain,
}: {
  readonly state: ServiceState;
  /** What can be done from here: of the rest nothing is said. */
  readonly does?: readonly Action[];
  readonly signIn?: (() => void) | undefined;
  readonly lookAgain?: (() => void) | undefined;
}): ReactElement | null {
  const look = useLook();
  const said = wordsFor(state, does);
  if (said === undefined) return null;
  const [title, line] = said;
  return (
    <Notice tone="calm" icon={state.at === 'away' ? 'offline' : 'device'} title={title}>
      <p className={look.text}>{line}</p>
      {state.at === 'signed-out' && signIn && (
        <div className={look.links}>
          <TextLink id="sign-in" label={libraryWords.signIn} press={signIn} />
        </div>
      )}
      {state.at === 'away' && lookAgain && (
        <div className={look.links}>
          <TextLink id="look-at-service" label={libraryWords.askAgain} press={lookAgain} />
        </div>
      )}
    </Notice>
  );
}

function wordsFor(state: ServiceState, does: readonly Action[]): readonly [string, string] | undefined {
  if (state.at === 'asking') return undefined;
  if (state.at === 'signed-out') return [libraryWords.signedOutHere, libraryWords.allOnDevice];
  if (state.at === 'away') return [state.refused ? libraryWords.refused : libraryWords.away, libraryWords.allOnDevice];
  if (state.standing.stopped) return [libraryWords.stopped, libraryWords.allOnDevice];
  // What everybody's letters do is done from the first screen; a role's own letters say it themselves.
  const off = does.filter((action) => offFor(state.standing, { action, role: 'any-role' }) !== undefined);
  return off.length === 0 ? undefined : [libraryWords.offFor(off), libraryWords.offLine];
}
