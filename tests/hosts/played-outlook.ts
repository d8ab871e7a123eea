import type { OpenMailItem } from '../../src/hosts/outlook/open-item';

type Answer<Value> = { readonly status: string; readonly value?: Value; readonly error?: { readonly code: number } };

export interface PlayedMessage {
  readonly id: string;
  readonly words: string;
}

/** Outlook's own clock against the pane's: each may come first. */
export interface PlayedOutlook {
  /** The officer opens another message: `item` says when `mailbox.item` follows, `event` when ItemChanged is raised and how often. */
  readonly open: (message: PlayedMessage | undefined, when?: { readonly item?: 'now' | 'with-event'; readonly event?: number }) => void;
  /** Raises ItemChanged, however late; brings `mailbox.item` up to date first, as office.js does. */
  readonly raise: () => void;
  /** Answers the registering of handlers from now on. */
  readonly listen: () => void;
  /** The next body that is asked for comes only once this is called. */
  readonly holdBody: () => () => void;
  readonly handlers: () => number;
}

/**
 * Plays the part of Outlook in which the race is: which message is open, what `mailbox.item` says of it, and when ItemChanged is raised. A body is always that of the
 * message that is open, whatever object is asked; a call for an item that is not the open one any more is refused with 9030, as on the web.
 */
export function playOutlook(first: PlayedMessage | undefined, refusesStale = true): PlayedOutlook {
  let open = first;
  let handlers: (() => void)[] = [];
  let waiting: (() => void)[] | undefined;
  let held: Promise<void> | undefined;
  const itemOf = (message: PlayedMessage | undefined): OpenMailItem | null =>
    message === undefined
      ? null
      : ({
          itemType: 'message',
          itemId: message.id,
          subject: message.id,
          dateTimeCreated: new Date('2026-11-20T09:00:00Z'),
          body: {
            getAsync: (_kind: string, callback: (answer: Answer<string>) => void) => {
              const gate = held ?? Promise.resolve();
              held = undefined;
              void gate.then(() =>
                refusesStale && open?.id !== message.id
                  ? callback({ status: 'failed', error: { code: 9030 } })
                  : callback({ status: 'succeeded', value: `<p>${open?.words ?? ''}</p>` }),
              );
            },
          },
        } as unknown as OpenMailItem);
  const mailbox = {
    item: itemOf(first),
    addHandlerAsync: (_event: string, handler: () => void, answered?: () => void) => {
      const register = (): void => {
        handlers = [...handlers, handler];
        answered?.();
      };
      if (waiting === undefined) waiting = [register];
      else waiting.push(register);
      if (listening) setTimeout(register);
    },
  };
  let listening = false;
  Object.assign(globalThis, {
    Office: {
      context: { mailbox },
      EventType: { ItemChanged: 'olkItemSelectedChanged' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      CoercionType: { Html: 'html', Text: 'text' },
      MailboxEnums: { ItemType: { Appointment: 'appointment' } },
    },
  });
  const raise = (): void => {
    mailbox.item = itemOf(open);
    for (const handler of handlers) handler();
  };
  return {
    open(message, { item = 'now', event = 1 } = {}) {
      open = message;
      if (item === 'now') mailbox.item = itemOf(message);
      for (let time = 0; time < event; time += 1) raise();
    },
    raise,
    listen() {
      listening = true;
      for (const register of waiting ?? []) register();
      waiting = [];
    },
    holdBody() {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    handlers: () => handlers.length,
  };
}
