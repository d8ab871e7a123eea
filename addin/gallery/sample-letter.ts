import type { Assessment } from '../../src/core/assessment';
import type { Fact, FactKind, FactOutcome } from '../../src/core/fact';
import type { Finding, FindingKind } from '../../src/core/finding';
import type { Landing } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';
import type { Change, Draft, Proposal, Summary } from '../../src/core/proposal';
import type { Template } from '../../src/core/template';

/** Invented people and places throughout: the gallery shows every screen with the same letter. */
const texts = [
  'Rent account 40718832',
  'You have failed to pay your rent and your account is now in arrears in the sum of £412.60.',
  'You must make payment in full by 11 December 2026. Failure to do so will result in further action being taken, which could ultimately lead to you losing your home.',
  'We have not received a reply to our letter of 2 November 2026. It is your responsibility to contact this office.',
  'Should you be experiencing difficulty you may wish to seek advice.',
];
export const passages: readonly Passage[] = texts.map((text, index) => ({ id: `p${index}`, text, role: index === 0 ? 'heading' : 'body' }));

function passage(index: number): Passage {
  return passages[index] ?? { id: 'none', text: '', role: 'body' };
}

function finding(
  index: number,
  quote: string,
  kind: FindingKind,
  title: string,
  why: string,
  replacement?: string,
): { passageId: string; finding: Finding } {
  const start = Math.max(0, passage(index).text.indexOf(quote));
  return {
    passageId: passage(index).id,
    finding: {
      check: kind,
      kind,
      quote,
      span: { start, end: start + quote.length },
      title,
      why,
      source: 'Marrowdale tone guide',
      safe: false,
      ...(replacement === undefined ? {} : { replacement }),
    },
  };
}

export const assessment: Assessment = {
  title: 'Rent account 40718832',
  words: 93,
  readingAge: 15,
  aim: [9, 11],
  passages,
  findings: [
    finding(
      1,
      'You have failed to pay your rent',
      'blame',
      'Sounds like blame',
      'The reader may have a reason you do not know. Say what has happened instead.',
      'We have not had your rent',
    ),
    finding(
      2,
      'Failure to do so will result in further action being taken',
      'threat',
      'Sounds like a threat',
      'Say what will happen, and who will do it, in plain words.',
    ),
    finding(
      2,
      'Failure to do so will result in further action being taken, which could ultimately lead to you losing your home.',
      'long-sentence',
      'Long sentence, 20 words',
      'People lose the thread after about 15 words. Try two sentences.',
    ),
    finding(
      4,
      'Should you be experiencing difficulty',
      'legalese',
      'Formal words',
      'Nobody says this aloud.',
      'If you are finding it hard',
    ),
  ],
  scores: [
    { dimension: 'clarity', score: 3, evidence: ['in arrears in the sum of'] },
    { dimension: 'warmth', score: 1, evidence: ['You have failed to pay your rent'] },
    { dimension: 'respect', score: 2, evidence: ['It is your responsibility to contact this office.'] },
  ],
  citations: [],
  deadlines: [{ passageId: 'p2', quote: 'by 11 December 2026', date: '2026-12-11', span: { start: 31, end: 50 } }],
};

function fact(kind: FactKind, text: string, at = 0): Fact {
  return { kind, text, value: text, span: { start: at, end: at + text.length } };
}

const facts: readonly FactOutcome[] = [
  { outcome: 'changed', source: fact('not', 'not'), draft: fact('not', 'Thank you') },
  { outcome: 'invented', draft: fact('phone', '01632 960142') },
  ...(
    [
      ['name', 'Ms Harlow'],
      ['number', '40718832'],
      ['address', '14 Tansy Court'],
      ['amount', '£412.60'],
      ['date', '11 December 2026'],
      ['date', '2 November 2026'],
    ] as const
  ).map(([kind, text], index): FactOutcome => ({
    outcome: 'kept',
    source: fact(kind, text, index * 40),
    draft: fact(kind, text, index * 40),
  })),
];

function change(
  id: string,
  index: number,
  before: string,
  after: string,
  reasons: readonly FindingKind[],
  moved: readonly number[] = [],
): Change {
  const start = Math.max(0, passage(index).text.indexOf(before));
  return {
    id,
    passage: passage(index),
    edits: [{ span: { start, end: start + before.length }, replacement: after }],
    before,
    after,
    reasons,
    facts: moved,
  };
}

export const proposal: Proposal = {
  templateId: 'improve-warmer',
  passages,
  changes: [
    change(
      'c1',
      1,
      'You have failed to pay your rent and your account is now in arrears in the sum of £412.60.',
      'Your rent account is £412.60 behind.',
      ['blame'],
    ),
    change('c2', 2, 'You must make payment in full', 'Please pay this in full', ['threat']),
    change(
      'c3',
      2,
      'Failure to do so will result in further action being taken, which could ultimately lead to you losing your home.',
      'If you do not, we will take further action. In the end you could lose your home.',
      ['wordy', 'jargon'],
    ),
    change('c4', 3, 'We have not received a reply to', 'Thank you for your reply to', ['cold'], [0]),
    change('c5', 3, 'It is your responsibility to contact this office.', 'Please call me on 01632 960142.', ['missing-step'], [1]),
    change(
      'c6',
      4,
      'Should you be experiencing difficulty you may wish to seek advice.',
      'If you are finding it hard to pay, you may want to get advice.',
      ['legalese'],
    ),
  ],
  facts,
  readingAge: { before: 15, after: 10 },
  remaining: [],
  left: {
    modelId: 'Mistral Small 3.2',
    texts: ['Dear Rosalind Larkmoor', 'Rent account [RENT 1]', ...texts.slice(1)],
    hidden: [
      {
        kind: 'person',
        original: 'Rosalind Harlow',
        standIn: 'Rosalind Larkmoor',
        forms: ['Rosalind Harlow'],
        standIns: ['Rosalind Larkmoor', 'Larkmoor'],
        always: false,
      },
      { kind: 'rent-reference', original: '40718832', standIn: '[RENT 1]', forms: ['40718832'], standIns: ['[RENT 1]'], always: false },
      {
        kind: 'bank-account',
        original: '55779911',
        standIn: 'ZZ-BANK-0001',
        forms: ['55779911'],
        standIns: ['ZZ-BANK-0001'],
        always: true,
      },
    ],
    asked: { action: 'improve', template: template('improve-warmer', 'Warmer and clearer', '', 'any-role', 'improve'), answers: {} },
    asTheyAre: ['Tansy Court'],
  },
};

const at = Date.parse('2026-11-20T10:47:00Z');
export const madeAt = Date.parse('2026-11-20T10:42:00Z');

export const landing: Landing = {
  landed: ['c1', 'c2', 'c3', 'c5'],
  missed: [{ id: 'c6', why: 'locked' }],
  readBackAt: at,
  trackingRestored: true,
  undo: { passages: [] },
};

export const summary: Summary = {
  points: [
    { text: 'Mr Ashby, 81, lives alone and wants to stay at home.', sources: [{ passageId: 'p1', quote: 'I am not going anywhere' }] },
    {
      text: 'He has fallen twice since August, both times on the stairs.',
      sources: [{ passageId: 'p2', quote: 'two falls, 9 August and 3 October' }],
    },
    { text: 'His daughter visits on Sundays and cannot do more.', sources: [{ passageId: 'p3', quote: 'Sundays are all I can manage' }] },
    { text: 'He does not want a key safe.', sources: [{ passageId: 'p4', quote: 'refused a key safe on two visits' }] },
  ],
};

export function template(id: string, title: string, line: string, role: string, action: Template['action'] = 'draft'): Template {
  return {
    id,
    version: 1,
    title,
    summary: line,
    role,
    action,
    hosts: ['word', 'outlook'],
    questions: [
      { id: 'recipient', ask: 'Who is it to?', kind: 'text', required: true },
      { id: 'work', ask: 'What will be done?', kind: 'long-text', required: true },
      { id: 'when', ask: 'When?', kind: 'date', required: false, hint: 'Day, date and time' },
      { id: 'who', ask: 'Who will come?', kind: 'text', required: false },
      { id: 'access', ask: 'Do they need to be in?', kind: 'yes-no', required: true },
      { id: 'kind', ask: 'What kind of repair?', kind: 'choice', choices: ['Emergency', 'Urgent', 'Routine'], required: false },
    ],
    musts: [],
    neverInvent: [],
    readingAge: [9, 11],
    tone: '',
    law: '',
    clocks: [],
    nations: ['England'],
    owner: 'Housing',
    status: 'reviewed',
    reviewBy: '2027-11-01',
    confidence: '',
    prompt: '',
    skeleton: '',
    example: { answers: {}, text: '' },
    keywords: [],
  };
}

export const letters: readonly Template[] = [
  template('arrears', 'Rent arrears, first contact', 'Says what is owed and offers help', 'housing'),
  template('repair', 'Repair appointment', 'Says who comes, when, and what they do', 'housing'),
  template('visit', 'Home visit', 'Says why and when we will visit', 'housing'),
  template('complaint', 'Reply to a complaint', 'Stage 1', 'any-role'),
  template('homeless', 'Homelessness decision', 'Has wording you must keep', 'housing'),
];

export const styles: readonly Template[] = [
  template('improve-warmer', 'Warmer and clearer', 'Kinder and easier to read, and changes no fact', 'any-role', 'improve'),
  template('improve-plainer', 'Plainer', 'Everyday words and short sentences', 'any-role', 'improve'),
  template('improve-shorter', 'Shorter', 'Takes out what says nothing', 'any-role', 'improve'),
  template('improve-supportive-arrears', 'Supportive, about money owed', 'Firm about the debt, kind to the person', 'any-role', 'improve'),
  template('improve-bereavement', 'After a death', 'Gentle, short, and nothing extra to do', 'any-role', 'improve'),
  template('improve-firm-but-fair', 'Firm but fair', 'Clear about rules, with no threat', 'any-role', 'improve'),
];

const draftText =
  'Your repair\nDear Mr Bello\nWe will replace your kitchen extractor fan on Thursday 26 November 2026, between 8am and 12 noon.\n[who will come] will do the work. They will phone you before they come.';
export const draft: Draft = {
  templateId: 'repair',
  blocks: [
    { block: 'heading', level: 1, text: 'Your repair' },
    { block: 'paragraph', text: 'Dear Mr Bello' },
    { block: 'paragraph', text: 'We will replace your kitchen extractor fan on Thursday 26 November 2026, between 8am and 12 noon.' },
    { block: 'paragraph', text: '[who will come] will do the work. They will phone you before they come.' },
    { block: 'list', ordered: false, items: ['Please clear the worktop under the fan.', 'The work takes about 2 hours.'] },
    {
      block: 'table',
      rows: [
        ['Day', 'Time'],
        ['26 November 2026', '8am to 12 noon'],
      ],
    },
  ],
  text: draftText,
  gaps: [{ start: draftText.indexOf('['), end: draftText.indexOf(']') + 1, label: 'who will come' }],
  facts: [{ outcome: 'invented', draft: fact('time', '2 hours') }],
  readingAge: 9,
  musts: [{ text: 'when we will come', found: 'on Thursday 26 November 2026' }, { text: 'who to ring if the day does not suit' }],
};
