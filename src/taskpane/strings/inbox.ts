import type { InboxChoice } from '../inbox-choice';
import { count } from './count';

const places: Record<InboxChoice['from'], string> = {
  chosen: 'Chosen in the list',
  inbox: 'Your inbox',
  folder: 'A folder',
  shared: 'A shared mailbox',
};

/** Words of the inbox, of what is said before sending, and of what this Outlook can and cannot do. */
export const inboxWords = {
  whichTitle: 'Which messages',
  whichLine: 'Kept until you close this pane.',
  whichFrom: 'Read these',
  place: (from: InboxChoice['from']) => places[from],
  chosenHint: (n: number) => (n === 0 ? 'None is chosen now' : `${count(n, 'message', 'messages')} chosen now. At most 100`),
  inboxHint: 'All of it, newest first',
  folderHint: 'Choose it below',
  sharedHint: 'One you have access to',
  folder: 'Folder',
  foldersLoading: 'Looking for your folders',
  foldersFailed: 'Your folders could not be read.',
  folderName: (name: string, n: number) => `${name} (${n.toLocaleString('en-GB')})`,
  folderMissing: 'Choose a folder.',
  shared: 'Address of the shared mailbox',
  sharedMissing: 'This needs a whole address, such as housing@council.example.',
  since: 'From this day',
  until: 'To this day',
  datesHint: 'Leave both empty for all days.',
  datesWrong: 'The second day is before the first.',
  unreadOnly: 'Only messages not read yet',
  onlyChosen: 'Choose messages in the list, then come back. Your council has not set up reading the whole inbox.',
  putInOrder: 'Put these in order',
  askedOnce: 'Outlook may ask you to allow reading your mail. Nothing is moved or marked.',
  change: 'Change',
  changeWhich: 'Change which messages',
  where: (choice: InboxChoice, today: (iso: string) => string) =>
    [
      choice.from === 'folder'
        ? (choice.folder?.name ?? places.folder)
        : choice.from === 'shared'
          ? choice.shared.trim()
          : places[choice.from],
      choice.from === 'chosen' || (choice.since === '' && choice.until === '')
        ? ''
        : choice.until === ''
          ? `since ${today(choice.since)}`
          : choice.since === ''
            ? `to ${today(choice.until)}`
            : `${today(choice.since)} to ${today(choice.until)}`,
      choice.from !== 'chosen' && choice.unreadOnly ? 'not read yet' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  stoppedByYou: 'Stopped. These are the messages read so far.',
} as const;
