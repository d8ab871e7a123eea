import type { Account } from '../core/account';
import type { Action } from '../core/job';
import type { Library, Shelf, Standing } from '../core/library';
import type { Model } from '../core/model';
import { Problem, toProblem } from '../core/problem';
import type { Template } from '../core/template';
import { guardedAccount, guardedLibrary } from './guarded-ports';
import { keep, type Kept } from './kept';

/** How things stand between this pane and the council's service. */
export type ServiceState =
  | { readonly at: 'asking' }
  | { readonly at: 'signed-out' }
  /** It does not answer, or answers nonsense; `refused` when it answers that this account may not come in. */
  | { readonly at: 'away'; readonly refused: boolean }
  | { readonly at: 'open'; readonly standing: Standing };

/** The council's service as screens see it. */
export interface CouncilService {
  readonly account: Account;
  readonly library: Library;
  readonly state: Kept<ServiceState>;
  /** Its writer, when there is one, the officer is signed in, and the council has not stopped it. */
  readonly writer: () => Model | undefined;
  /** The shared letters; read anew when they are older than half a minute. @throws Problem as the library */
  readonly shelf: () => Promise<Shelf>;
  /** Asks again how things stand, unless that is known since a moment ago. Never fails. */
  readonly look: () => Promise<ServiceState>;
  readonly signIn: (as?: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
}

export interface ServiceParts {
  readonly account: Account;
  readonly library: Library;
  /** Takes the name of the service's writer; gives it. */
  readonly writer: (id: string) => Model;
  /** True when the officer signed out last time: then nobody is signed in without a press. */
  readonly signedOut: boolean;
}

/** Milliseconds for which what stands is taken as known: a switch thrown at the council shows within five seconds of the next press. */
const freshStanding = 2500;
const freshShelf = 30_000;

/** Takes the gateway's parts; gives the service, which asks at once how things stand unless the officer signed out. */
export function councilService({ writer, signedOut, ...parts }: ServiceParts): CouncilService {
  const account = guardedAccount(parts.account);
  const library = guardedLibrary(parts.library);
  const state = keep<ServiceState>(signedOut ? { at: 'signed-out' } : { at: 'asking' });
  const never = new AbortController().signal;
  let asked: { readonly at: number; readonly answer: Promise<ServiceState> } | undefined;
  let shelved: { readonly at: number; readonly answer: Promise<Shelf> } | undefined;
  let away = signedOut;
  let made: { readonly id: string; readonly model: Model } | undefined;

  const set = (next: ServiceState): ServiceState => {
    const before = state.get();
    // Screens are drawn again only when something is different.
    if (JSON.stringify(before) !== JSON.stringify(next)) state.set(next);
    if (before.at === 'open' && next.at === 'open' && before.standing.officer === next.standing.officer) return next;
    shelved = undefined;
    return next;
  };
  /** Questions asked so far, and the last whose answer counts: one that comes after a later one's, or after a sign-in, says what is no longer so. */
  let questions = 0;
  let answered = 0;
  const ask = async (): Promise<ServiceState> => {
    questions += 1;
    const own = questions;
    const late = (): boolean => {
      if (away || own <= answered) return true;
      answered = own;
      return false;
    };
    try {
      const standing = await library.standing(never);
      return late() ? state.get() : set({ at: 'open', standing });
    } catch (thrown) {
      const { code } = toProblem(thrown);
      if (late()) return state.get();
      return set(code === 'signed-out' ? { at: 'signed-out' } : { at: 'away', refused: code === 'not-allowed' });
    }
  };
  const look = (): Promise<ServiceState> => {
    if (away) return Promise.resolve(state.get());
    const now = Date.now();
    if (asked === undefined || now - asked.at > freshStanding) asked = { at: now, answer: ask() };
    return asked.answer;
  };
  const lookAnew = (): Promise<ServiceState> => {
    asked = undefined;
    return look();
  };

  const service: CouncilService = {
    account,
    library,
    state,
    writer: () => {
      const now = state.get();
      if (now.at !== 'open' || now.standing.model === undefined || now.standing.stopped) return undefined;
      if (made?.id !== now.standing.model) made = { id: now.standing.model, model: ruled(writer(now.standing.model), lookAnew) };
      return made.model;
    },
    shelf: () => {
      if (state.get().at !== 'open') return Promise.reject(new Problem(state.get().at === 'signed-out' ? 'signed-out' : 'no-answer'));
      const now = Date.now();
      if (shelved !== undefined && now - shelved.at <= freshShelf) return shelved.answer;
      const answer = library.shelf(never);
      shelved = { at: now, answer };
      answer.catch(() => {
        if (shelved?.answer === answer) shelved = undefined;
      });
      return answer;
    },
    look,
    signIn: async (as) => {
      await account.signIn(as, never);
      away = false;
      answered = questions;
      await lookAnew();
    },
    signOut: async () => {
      away = true;
      answered = questions;
      asked = undefined;
      shelved = undefined;
      // What the directory could not be told is forgotten here all the same.
      await account.signOut().catch(() => undefined);
      state.set({ at: 'signed-out' });
    },
  };
  if (!signedOut) void look();
  return service;
}

/** The service's writer; when it says no, the officer is told why: the council stopped it, or has this one thing off. */
function ruled(model: Model, look: () => Promise<ServiceState>): Model {
  return {
    id: model.id,
    place: model.place,
    async *run(job, signal) {
      try {
        yield* model.run(job, signal);
      } catch (thrown) {
        const problem = toProblem(thrown);
        if (problem.code !== 'not-allowed' && problem.code !== 'signed-out' && problem.code !== 'model-not-configured') throw problem;
        const now = await look();
        throw reason(problem, now, job.action);
      }
    },
  };
}

function reason(problem: Problem, now: ServiceState, action: Action): Problem {
  if (problem.code !== 'not-allowed' || now.at !== 'open') return problem;
  if (now.standing.stopped) return new Problem('service-stopped', { cause: problem, technical: 'stopped by the council' });
  if (now.standing.actions[action]?.allowed === false) return new Problem('feature-off', { cause: problem, technical: `${action} is off` });
  return problem;
}

/** Takes the service and the built-in letters; gives those to offer: the council's own where it answers, else the built-in ones. */
export function lettersOf(
  service: Pick<CouncilService, 'shelf' | 'state'> | undefined,
  builtIn: () => Promise<readonly Template[]>,
): Promise<readonly Template[]> {
  if (service?.state.get().at !== 'open') return builtIn();
  return service.shelf().then(
    ({ templates }) => (templates.length === 0 ? builtIn() : templates),
    () => builtIn(),
  );
}
