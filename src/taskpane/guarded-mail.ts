import type { Mailbox } from '../core/mailbox';
import { eachWithin, withDeadline, type Deadline } from './deadline';
import type { MailParts } from './mail-parts';

/** Milliseconds. Graph may ask for a minute's wait five times over (graph-request.ts); what Outlook itself does takes seconds. */
const ofGraph = 10 * 60_000;
const ofOutlook = 60_000;

/** The mailbox, whose every promise settles as the port says. */
export function guardedMailbox(mailbox: Mailbox): Mailbox {
  const deed = (asked: string, signal: Deadline['signal']): Deadline => ({ within: ofOutlook, otherwise: 'service-failed', asked, signal });
  return {
    list: (query, signal) =>
      eachWithin({ within: ofGraph, otherwise: 'no-answer', asked: 'mailbox list', signal }, (own) => mailbox.list(query, own)),
    read: (id, signal) =>
      withDeadline({ within: ofGraph, otherwise: 'no-answer', asked: 'mailbox read', signal }, (own) => mailbox.read(id, own)),
    open: (id, signal) => withDeadline(deed('open message', signal), (own) => mailbox.open(id, own)),
    mark: (id, mark, signal) => withDeadline(deed('mark message', signal), (own) => mailbox.mark(id, mark, own)),
    draft: (id, draft, signal) => withDeadline(deed('draft message', signal), (own) => mailbox.draft(id, draft, own)),
  };
}

/** What only Outlook has, likewise. What remembers choices stays as it is. */
export function guardedMail(mail: MailParts): MailParts {
  const { folders, related, tasks, desk, files, limits, writeSubject, shelf, chosen } = mail;
  const graph = (asked: string, signal?: Deadline['signal']): Deadline => ({ within: ofGraph, otherwise: 'no-answer', asked, signal });
  const outlook = (asked: string, signal?: Deadline['signal']): Deadline => ({
    within: ofOutlook,
    otherwise: 'document-unreadable',
    asked,
    signal,
  });
  return {
    ...mail,
    chosen: (signal) => withDeadline(outlook('chosen messages', signal), chosen),
    ...(folders && { folders: (shared, signal) => withDeadline(graph('folders', signal), (own) => folders(shared, own)) }),
    ...(related && {
      related: {
        conversation: (id, signal) => withDeadline(graph('conversation', signal), (own) => related.conversation(id, own)),
        withPeople: (people, signal) => withDeadline(graph('people', signal), (own) => related.withPeople(people, own)),
      },
    }),
    ...(tasks && { tasks: { add: (task, signal) => withDeadline(graph('task', signal), (own) => tasks.add(task, own)) } }),
    ...(desk && {
      desk: {
        attachment: (id, signal) => withDeadline(outlook('attachment', signal), (own) => desk.attachment(id, own)),
        composes: () => desk.composes(),
        compose: (message, signal) => withDeadline(graph('new message', signal), (own) => desk.compose(message, own)),
      },
    }),
    ...(files && {
      files: {
        reads: (name) => files.reads(name),
        read: (name, content, signal) =>
          withDeadline({ ...outlook('file', signal), within: 120_000 }, (own) => files.read(name, content, own)),
      },
    }),
    ...(limits && { limits: (signal) => withDeadline({ ...outlook('limits', signal), within: 120_000 }, limits) }),
    ...(writeSubject && {
      writeSubject: (subject, signal) =>
        withDeadline({ ...outlook('subject', signal), otherwise: 'write-failed' }, (own) => writeSubject(subject, own)),
    }),
    ...(shelf && {
      shelf: {
        read: (signal) => withDeadline(outlook('shelf', signal), (own) => shelf.read(own)),
        write: (text, signal) => withDeadline(outlook('shelf', signal), (own) => shelf.write(text, own)),
      },
    }),
  };
}
