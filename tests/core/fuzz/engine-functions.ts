import { parseBlocks } from '../../../src/core/blocks';
import { reviewBeforeSend } from '../../../src/core/before-send/review-before-send';
import { checkText } from '../../../src/core/check-text';
import { findCitations } from '../../../src/core/citations';
import { compareFacts } from '../../../src/core/compare-facts';
import type { Council } from '../../../src/core/council';
import { findDates } from '../../../src/core/dates';
import { findDeadlines } from '../../../src/core/deadlines';
import { wordEdits } from '../../../src/core/diff';
import { findPersonalData } from '../../../src/core/find-personal-data';
import { findInjection } from '../../../src/core/injection';
import { findMusts } from '../../../src/core/letter-musts';
import { findActions } from '../../../src/core/meeting';
import { Problem } from '../../../src/core/problem';
import { pseudonymise } from '../../../src/core/pseudonymise';
import { readingAge, readingEase } from '../../../src/core/readability';
import { parseImproveReply } from '../../../src/core/reply';
import { findRequests } from '../../../src/core/requests';
import { restore } from '../../../src/core/restore';
import { rewrite } from '../../../src/core/rewrite';
import { splitSentences } from '../../../src/core/sentences';
import { summarise } from '../../../src/core/summarise';
import { readAttachment } from '../../../src/core/tasks/read-attachment';
import { readThread } from '../../../src/core/tasks/read-thread';
import { splitQuoted } from '../../../src/core/thread/split-quoted';
import { scoreTone } from '../../../src/core/tone-scores';
import { parseTranscript } from '../../../src/core/transcript';
import { triage } from '../../../src/core/triage';
import { ownWords } from '../../../src/core/triage/message-text';
import { visitPeople } from '../../../src/core/visit-people';
import { splitWords } from '../../../src/core/words';

export const today = '2026-11-23';
const officer = { name: 'Deborah Harlow', email: 'deborah.harlow@marrowdale.example' };

export const council: Council = {
  name: 'Marrowdale Borough Council',
  shortName: 'Marrowdale',
  nation: 'England',
  contact: {
    phone: '01632 960100',
    email: 'help@marrowdale.example',
    web: 'https://marrowdale.example',
    address: '1 Tansy Court, Marrowdale ZZ4 2LN',
  },
  openingHours: 'Monday to Friday, 9am to 5pm',
  values: [],
  signOff: 'Yours sincerely',
  neverMask: ['Marrowdale Borough Council'],
  bannedWords: [{ from: 'forthwith', to: 'now' }],
  allowedWords: ['commence'],
  domains: ['marrowdale.example'],
  safeguardingRoute: 'Ring the duty desk.',
};

const message = (body: string) => ({
  subject: body.slice(0, 60),
  body,
  from: { name: body.slice(0, 20), email: 'p.whitcombe@post.example' },
  to: [officer],
  cc: [],
  receivedAt: `${today}T09:00:00Z`,
});

/** A reply may be refused, but only with a Problem. */
function refusedOrRead(reply: string): unknown {
  try {
    return parseImproveReply(reply, 2);
  } catch (problem) {
    if (problem instanceof Problem) return problem.code;
    throw problem;
  }
}

/** Every function of the text engine that reads words from outside, as one that takes a text. */
export const engineFunctions: Readonly<Record<string, (text: string) => unknown>> = {
  splitSentences,
  splitWords,
  checkText: (text) => checkText(text, { letter: true, council }),
  'rewrite plainer': (text) => rewrite(text, { style: 'plainer' }),
  'rewrite warmer': (text) => rewrite(text, { style: 'warmer', council }),
  readingAge,
  readingEase,
  scoreTone,
  findPersonalData: (text) => findPersonalData(text, { council, breadth: 'everything' }),
  'pseudonymise and restore': (text) => {
    const { texts, key } = pseudonymise([text], { council });
    return restore(texts[0] ?? '', key);
  },
  compareFacts: (text) => compareFacts(text, text),
  findDates: (text) => findDates(text, today),
  findDeadlines: (text) => findDeadlines(text, today),
  findCitations,
  findInjection: (text) => findInjection({ text, html: text }),
  triage: (text) => triage(message(text), officer),
  findRequests,
  parseTranscript,
  findActions: (text) => findActions(text, today),
  summarise: (text) => summarise([{ id: 'a', text }], { length: 'short', question: 'When must I pay?' }),
  findMusts: (text) => findMusts(text, [{ text: 'the amount owed' }, { text: 'the right to ask for a review' }]),
  wordEdits: (text) => wordEdits(text, `We ${text.slice(0, text.length >> 1)} owe ${text.slice(text.length >> 1)}`),
  parseBlocks,
  readThread: (text) =>
    readThread({
      messages: [message(text), message(`${text} `)].map((one, index) => ({ ...one, id: String(index) })),
      officer,
    }),
  splitQuoted: (text) => splitQuoted(text.split('\n'), { ...message(''), id: '' }),
  readAttachment: (text) => readAttachment({ text, hidden: [], date: today }),
  visitPeople: (text) => visitPeople({ title: text, invited: [], officer, domains: [] }),
  parseImproveReply: refusedOrRead,
  ownWords,
  reviewBeforeSend: (text) =>
    reviewBeforeSend(
      {
        subject: text.slice(0, 40),
        body: text,
        to: [{ name: 'Oliver Whitcombe', email: 'p.whitcombe@post.example' }],
        cc: [officer],
        bcc: [],
        attachments: [text.slice(0, 10)],
        isReply: true,
        today,
      },
      council,
    ),
};
