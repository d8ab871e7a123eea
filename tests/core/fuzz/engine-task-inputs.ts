import { engineTasks } from '../../../src/core/engine-tasks';
import { Problem } from '../../../src/core/problem';
import { parseTemplate } from '../../../src/core/template-file';
import { triage } from '../../../src/core/triage';
import { council, today } from './engine-functions';

const officer = { name: 'Deborah Harlow', email: 'deborah.harlow@marrowdale.example' };
const noHiding = { mask: [], unmask: [] };

const template = parseTemplate(
  [
    '---',
    'id: hsg-99',
    'version: 1',
    'title: A letter',
    'summary: Says something',
    'role: housing',
    'action: draft',
    'hosts: [word]',
    'questions:',
    '  - { id: reason, ask: Why?, kind: text, required: true }',
    'musts:',
    '  - { text: the date, cues: ["visit you on"] }',
    'neverInvent: [a date]',
    'readingAge: [9, 12]',
    'tone: Plain',
    'law: none',
    'clocks: []',
    'nations: [England]',
    'owner: Housing',
    'status: draft',
    'reviewBy: 2027-01-31',
    'confidence: knowledge',
    'keywords: [visit]',
    'example: { reason: "It rained." }',
    '---',
    '',
    '## Prompt',
    '',
    'Write it.',
    '',
    '## Skeleton',
    '',
    'We will visit you on Friday because {{ reason }}.',
  ].join('\n'),
  'housing/a-letter.md',
);

const message = (text: string) => ({
  id: 'm',
  conversationId: 'c',
  subject: text.slice(0, 60),
  body: text,
  html: text,
  from: { name: text.slice(0, 20), email: 'p.whitcombe@post.example' },
  to: [officer],
  cc: [],
  receivedAt: `${today}T09:00:00Z`,
  isRead: false,
  importance: 'normal' as const,
  hasAttachments: false,
  categories: [],
  flagged: false,
  preview: text.slice(0, 255),
  attachments: [],
});

const passages = (text: string) => [{ id: 'p', text, role: 'body' as const }];
const key = {
  pseudonyms: [
    { kind: 'person' as const, original: 'Mr Okafor', standIn: 'Mr Ashby', person: 0 },
    { kind: 'case-reference' as const, original: 'HB/1', standIn: 'ZZ-REF-0001' },
  ],
};

/** A reply may be refused, but only with a Problem. */
function refusedOrDone(run: () => unknown): unknown {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof Problem) return problem.code;
    throw problem;
  }
}

/** Every task of the engine as one that takes a text from outside: the compiler tells when one is missing. */
export const engineTaskInputs: Readonly<Record<keyof typeof engineTasks, (text: string) => unknown>> = {
  prepare: (text) => engineTasks.prepare({ texts: [text], masked: true, council, hiding: noHiding }),
  assess: (text) => engineTasks.assess({ passages: passages(text), council, today, letter: true }),
  rewritePassages: (text) => engineTasks.rewritePassages({ passages: [text], style: 'warmer', council }),
  fillLetter: (text) => engineTasks.fillLetter({ template, answers: { reason: text }, council, today }),
  concludeImprove: (text) =>
    refusedOrDone(() => engineTasks.concludeImprove({ passages: passages(text), key, reply: `[1] ${text}`, council, style: 'warmer' })),
  concludeDraft: (text) =>
    refusedOrDone(() =>
      engineTasks.concludeDraft({ reply: text, key, template, answers: { reason: 'It rained.' }, source: text, council }),
    ),
  concludeSummary: (text) => refusedOrDone(() => engineTasks.concludeSummary({ reply: text, key, passages: passages(text) })),
  summarise: (text) => engineTasks.summarise({ passages: passages(text), length: 'short', question: 'When must I pay?' }),
  triage: (text) => engineTasks.triage({ messages: [message(text)], officer }),
  readMessage: (text) => engineTasks.readMessage({ ...message(text), officer }),
  readMeeting: (text) => engineTasks.readMeeting({ source: text, date: today, title: 'Team' }),
  readAttachment: (text) => engineTasks.readAttachment({ text, html: text, hidden: [], date: today }),
  readThread: (text) => engineTasks.readThread({ messages: [message(text), { ...message(text), id: 'n' }], officer }),
  readVisit: (text) => engineTasks.readVisit({ messages: [message(text)], notes: text, officer }),
  answersQuestions: (text) => engineTasks.answersQuestions({ questions: ['When must I pay?'], draft: text }),
  reviewDraft: (text) =>
    engineTasks.reviewDraft({
      message: {
        subject: text.slice(0, 40),
        body: text,
        to: [{ name: 'Oliver Whitcombe', email: 'p.whitcombe@post.example' }],
        cc: [officer],
        bcc: [],
        attachments: [],
        isReply: true,
        today,
      },
      council,
    }),
  concludeRaise: (text) =>
    refusedOrDone(() => engineTasks.concludeRaise({ reply: text, key, messages: [{ text, ranking: triage(message(text), officer) }] })),
  recheckDraft: (text) => engineTasks.recheckDraft({ before: text, now: `${text} x`, council, today }),
  shareLetter: (text) => engineTasks.shareLetter({ texts: [text], council }),
  findPersonal: (text) => engineTasks.findPersonal({ reason: text, source: text, before: text.slice(0, 9), council }),
  instructions: (text) => engineTasks.instructions({ action: 'draft', answers: { reason: text }, template, council }),
};
