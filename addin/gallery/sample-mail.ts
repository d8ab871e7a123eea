import type { SendConcern } from '../../src/core/before-send/outgoing-message';
import type { MessageView } from '../../src/core/message-view';
import type { Draft } from '../../src/core/proposal';
import type { MessageItemData } from '../../src/taskpane/parts/message-item';

/** Invented people and places throughout. */
function message(
  id: string,
  from: string,
  when: string,
  subject: string,
  quote: string,
  reason: string,
  icon: MessageItemData['icon'],
): MessageItemData {
  return { id, from, when, subject, quote, reason, icon };
}

export const today: readonly MessageItemData[] = [
  message(
    'm1',
    'Sunita Rao, Elmgate Primary',
    '8:12',
    'Jayden M',
    'he told me he does not want to go home on Friday',
    'May be a risk to a child',
    'person',
  ),
  message(
    'm2',
    'Legal Services',
    'Fri',
    'Statement, Quillfeather Close',
    'we need your statement by noon on Tuesday 24 November',
    'Deadline tomorrow',
    'clock',
  ),
  message(
    'm3',
    'Tom Ferris',
    'Sun',
    'Boiler AGAIN',
    'no heating since Thursday and the baby is three weeks old',
    'May be a risk to health',
    'person',
  ),
];

export const thisWeek: readonly MessageItemData[] = [
  message(
    'm4',
    'Cllr Helen Moss',
    'Fri',
    'Lift at Tansy Court',
    'could I have a reply before surgery on Thursday?',
    'Asks you for a reply by Thursday',
    'ask',
  ),
  message(
    'm5',
    'Repairs desk',
    'Fri',
    'Access, 9 Quillfeather Close',
    'we will need you to let us in on 26 November',
    'Asks you to be there',
    'ask',
  ),
];

export const noCue: readonly MessageItemData[] = Array.from({ length: 13 }, (_none, index) =>
  message(`n${index}`, 'Facilities', 'Thu', `Notice ${index + 1}`, '', 'No cue found', 'circle'),
);

export const unread: readonly MessageItemData[] = [message('u1', 'Registry, Marrowdale Court', 'Wed', 'Sealed order', '', '', 'stop')];

const at = (start: number, text: string): { readonly quote: string; readonly span: { readonly start: number; readonly end: number } } => ({
  quote: text,
  span: { start, end: start + text.length },
});
export const view: MessageView = {
  about: [at(0, 'It is about the damp in the back bedroom.')],
  asks: [
    { ...at(60, 'Is anyone coming?'), question: true },
    { ...at(90, 'Did you get my photos?'), question: true },
    { ...at(120, 'Can I get money for the curtains?'), question: true },
  ],
  promises: [],
  deadlines: [],
  care: [
    {
      kind: 'health',
      quote: 'my youngest has a cough that won’t go',
      offer: 'May be a risk to health. A colleague would ask about the children’s health.',
    },
  ],
  routeFirst: false,
  suspicious: [],
  names: ['photos.jpg'],
};
export const route = 'If anybody is in danger now, ring 999. Tell the safeguarding team on 01632 960199 before you write.';
export const questions = [
  { quote: 'Is anyone coming?', answered: true },
  { quote: 'Did you get my photos?', answered: true },
  { quote: 'Can I get money for the curtains?', answered: false },
];
const replyText =
  'Dear Mrs Adeyemi\nI am sorry you have had to write three times. Thank you for the photos. I have them.\nA surveyor will visit on [24 or 25 November] to look at the damp in the back bedroom.\nI will find out about the curtains and write to you again.';
export const reply: Draft = {
  templateId: 'reply-general',
  blocks: replyText.split('\n').map((text) => ({ block: 'paragraph', text })),
  text: replyText,
  gaps: [{ start: replyText.indexOf('['), end: replyText.indexOf(']') + 1, label: '24 or 25 November' }],
  facts: [],
  readingAge: 9,
  musts: [],
};
export const concerns: readonly SendConcern[] = [
  {
    concern: 'hurts',
    quote: 'As previously advised, you need to wait.',
    why: 'It sounds cold.',
    advice: 'Try: I know the wait is hard. The survey comes first.',
  },
  {
    concern: 'missing-attachment',
    quote: 'the form is attached',
    why: 'No file is attached.',
    advice: 'Attach it, or take the words out.',
  },
  {
    concern: 'wrong-recipient',
    quote: 'l.marsh@marshsurveys.example',
    why: 'This person is outside the council.',
    advice: 'Check that they should have it.',
  },
];
