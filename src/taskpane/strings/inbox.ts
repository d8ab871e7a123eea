import type { InboxChoice } from '../inbox-choice';
import type { MailLimit, MailLimits, MissingHere } from '../../core/mail-limits';
import { count, list } from './count';

const places: Record<InboxChoice['from'], string> = {
  chosen: 'Chosen in the list',
  inbox: 'Your inbox',
  folder: 'A folder',
  shared: 'A shared mailbox',
};

const missing: Record<MissingHere, string> = {
  'choosing-messages': 'choosing several messages in the list',
  'before-sending': 'the check when you press Send',
  following: 'following you to the next message',
  'opening-replies': 'opening a reply for you (copy the draft instead)',
  'changing-drafts': 'changing a draft (copy the new words instead)',
  attachments: 'reading attachments',
  'keeping-drafts': 'keeping what you typed if the pane reloads',
};

const notHere = (which: readonly MissingHere[]): string =>
  which.length === 0 ? '' : `Not in this Outlook: ${list(which.map((one) => missing[one]))}.`;

function limitSaid(limit: MailLimit, limits: MailLimits): { readonly title: string; readonly works: string; readonly not: string } {
  switch (limit) {
    case 'shared':
      return {
        title: 'A shared mailbox',
        // An address is long: it may break after its @, and where it must.
        works: `${limits.owner === undefined ? '' : `${limits.owner.replace('@', '@\u200b')}. `}Reading, checking and drafting work as usual. Look at the From line before you send.`,
        not: limits.mayWrite === false ? 'You may read it and not change it, so flags and categories will not work.' : '',
      };
    case 'encrypted':
      return {
        title: 'This message is encrypted',
        works: 'Read it in Outlook as usual: it is shown to you alone.',
        not: 'Fair Copy cannot read it, so it does not summarise, rank or answer it.',
      };
    case 'rights-protected':
      return {
        title: 'This message is protected',
        works: 'Read it in Outlook as usual: what its sender allows is shown to you.',
        not: 'If Fair Copy may not read it, it does not summarise, rank or answer it.',
      };
    case 'labelled':
      return {
        title: `Label: ${limits.label ?? ''}`,
        works: 'Fair Copy works on this message as usual, and never changes its label.',
        not: 'Check that your label allows the people you send it to.',
      };
    case 'phone':
      return {
        title: 'Outlook on a phone',
        works: 'Reading, checking and drafting work. You copy the words yourself.',
        not: notHere(limits.missing),
      };
    case 'older':
      return { title: 'An older Outlook', works: 'Reading, checking and drafting work.', not: notHere(limits.missing) };
  }
}

/** Words of the inbox, of what is said before sending, and of what this Outlook can and cannot do. */
export const inboxWords = {
  whichTitle: 'Which messages',
  whichLine: 'Kept until you close this pane.',
  whichFrom: 'Read these',
  place: (from: InboxChoice['from']) => places[from],
  chosenHint: (n: number) =>
    n === 0 ? 'None chosen yet. At most 100 at a time' : `${n.toLocaleString('en-GB')} chosen. At most 100 at a time`,
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
  unreadOnly: 'Only unread messages',
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
      choice.from !== 'chosen' && choice.unreadOnly ? 'unread' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  // as you write
  asYouWrite: 'As you write',
  asYouWriteFine: 'Nothing that may hurt or confuse.',
  asYouWriteSome: 'Some words could be plainer.',
  asYouWriteHurts: (quote: string) => `“${quote}” may hurt.`,
  factGone: (before: string) => `${before} is no longer in it.`,
  factDiffers: (before: string, now: string) => `It said ${before}, and now says ${now}.`,
  seeThemAll: 'See them',
  subjectHead: 'No subject yet',
  subjectLine: 'Use one of these? They are your own words.',
  useSubject: (subject: string) => `Use this subject: ${subject}`,
  subjectIn: 'The subject is in.',
  subjectBack: 'Put the old subject back',
  asYouWriteSetting: 'Count as I write a message',
  // replies
  goOnWithDraft: 'Go on with your draft',
  goOnHint: (title: string, time: string) => `${title}, kept at ${time}`,
  otherOpen: 'Another message is open now',
  otherOpenFor: (subject: string) => `Nothing was put in it. Open “${subject}”, then press again.`,
  // another item opened while a result shows
  openedOther: (opened: 'message' | 'appointment', made: 'message' | 'appointment' | 'list') =>
    `You have opened ${opened === made ? 'another' : opened === 'message' ? 'a' : 'an'} ${opened}`,
  resultFor: (subject: string) => `This result is for “${subject}”.`,
  listKept: 'You can come back to this list.',
  goToOpened: (opened: 'message' | 'appointment') => `Go to the ${opened} you opened`,
  backToResult: (subject: string) => `Back to your work on “${subject}”`,
  backToList: 'Back to your list',
  asideHint: 'Kept until you close Fair Copy',
  routeTitle: 'Before you reply',
  routeLine: 'The message speaks of harm. Your council asks you to do this first.',
  // before sending
  policySend: 'Your council chose: if this check cannot run, the message goes as usual.',
  policyAsk: 'Your council chose: if this check cannot run, Outlook asks you before it goes.',
  limit: limitSaid,
  askService: 'Ask the council service to look again',
  askServiceLine: 'It may move a message up, never down. Names and numbers are hidden first.',
  askingService: (n: number, of: number) => `The council service has looked at ${n} of ${of}`,
  raisedBy: (quote: string) => `Raised by the council service, because “${quote}”`,
  raisedSpoken: (n: number) =>
    n === 0 ? 'The council service raised none.' : `The council service raised ${count(n, 'message', 'messages')}.`,
  stoppedByYou: 'Stopped. These are the messages read so far.',
} as const;
