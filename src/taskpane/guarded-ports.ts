import type { Account } from '../core/account';
import type { Engine } from '../core/engine';
import type { Host } from '../core/host';
import type { Library } from '../core/library';
import type { Model } from '../core/model';
import { restoringTime, writingTime } from '../core/writing-time';
import { eachWithin, withDeadline, type Deadline } from './deadline';

/*
 * The pane's own guard around what it is given. Each port has a deadline of its own, which is shorter: these hold when a port breaks its word, so that an
 * officer is never left with a screen that waits for ever, or with none. Milliseconds throughout.
 */

/** The host, whose every promise settles as the port says. */
export function guardedHost(host: Host): Host {
  return {
    read: (scope, signal) =>
      withDeadline({ within: 45_000, otherwise: 'document-unreadable', asked: 'read', signal }, (own) => host.read(scope, own)),
    write: (writing, signal) =>
      withDeadline({ within: writingTime(writing) + 30_000, otherwise: 'write-failed', asked: 'write', signal }, (own) =>
        host.write(writing, own),
      ),
    restore: (landing, overwrite, signal) =>
      withDeadline({ within: restoringTime(landing.landed.length) + 30_000, otherwise: 'write-failed', asked: 'restore', signal }, (own) =>
        host.restore(landing, overwrite, own),
      ),
    show: (passage, span, signal) =>
      withDeadline({ within: 15_000, otherwise: 'document-unreadable', asked: 'show', signal }, (own) => host.show(passage, span, own)),
    watch: (changed) => {
      try {
        return host.watch(changed);
      } catch {
        // A host that cannot tell of changes is one that has none: everything else works.
        return () => undefined;
      }
    },
  };
}

/** The text engine, which a worker that died silently cannot hold up. */
export function guardedEngine(engine: Engine): Engine {
  return {
    run: (task, input, signal) =>
      withDeadline({ within: 75_000, otherwise: 'internal', asked: `engine ${task}`, signal }, (own) => engine.run(task, input, own)),
  };
}

/** A writer: two minutes without a word, and the officer is told. */
export function guardedModel(model: Model): Model {
  const otherwise = model.place === 'service' ? 'no-answer' : 'internal';
  return {
    id: model.id,
    place: model.place,
    run: (job, signal) => eachWithin({ within: 120_000, otherwise, asked: 'writer', signal }, (own) => model.run(job, own)),
  };
}

/** What is fetched once and asked for often: templates, the council's settings. */
export function guardedContent<Value>(ask: () => Promise<Value>, asked: string): () => Promise<Value> {
  return () => withDeadline({ within: 20_000, otherwise: 'no-answer', asked }, ask);
}

/** The council's library. */
export function guardedLibrary(library: Library): Library {
  const of = (asked: string, signal: Deadline['signal']): Deadline => ({ within: 30_000, otherwise: 'no-answer', asked, signal });
  return {
    standing: (signal) => withDeadline({ ...of('standing', signal), within: 10_000 }, (own) => library.standing(own)),
    shelf: (signal) => withDeadline(of('shelf', signal), (own) => library.shelf(own)),
    source: (id, signal) => withDeadline(of('source', signal), (own) => library.source(id, own)),
    suggestions: (given, signal) => withDeadline(of('suggestions', signal), (own) => library.suggestions(given, own)),
    tell: (fact, signal) => withDeadline(of('tell', signal), (own) => library.tell(fact, own)),
  };
}

/** Who is signed in. The directory's own window may stand open while the officer looks for a telephone: ten minutes. */
export function guardedAccount(account: Account): Account {
  return {
    ...(account.people === undefined ? {} : { people: account.people }),
    headers: (anew, signal) =>
      withDeadline({ within: 60_000, otherwise: 'no-answer', asked: 'headers', signal }, (own) => account.headers(anew, own)),
    signIn: (as, signal) =>
      withDeadline({ within: 600_000, otherwise: 'signed-out', asked: 'sign in', signal }, (own) => account.signIn(as, own)),
    signOut: () => withDeadline({ within: 10_000, otherwise: 'no-answer', asked: 'sign out' }, () => account.signOut()),
    person: () => account.person(),
  };
}
