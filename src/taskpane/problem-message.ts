import { toProblem, type ProblemCode } from '../core/problem';
import { ofMailbox, ofMessage } from './mail-problems';
import { problemMessages, type ProblemMessage } from './problem-messages';
import { speaksOf } from './strings';

/** Takes a problem's code and what was worked on; gives what an officer reads. The one place where the words of Word and Outlook are told apart. */
export function problemMessage(code: ProblemCode, about: 'item' | 'mailbox' = 'item'): ProblemMessage {
  const usual = problemMessages[code];
  if (about === 'mailbox') return ofMailbox[code] ?? inMessages(ofMessage[code] ?? usual);
  return speaksOf() === 'letter' ? usual : (ofMessage[code] ?? inMessages(usual));
}

/** Takes anything thrown; gives one line for an officer, where a whole screen would be too much. */
export function problemLine(thrown: unknown, about: 'item' | 'mailbox' = 'item', otherwise: ProblemCode = 'internal'): string {
  return problemMessage(toProblem(thrown, otherwise).code, about).title;
}

/** "Letter" stands in few sentences of those that serve both, and in the same few forms. */
function inMessages({ title, happened, advice, next }: ProblemMessage): ProblemMessage {
  const said = (text: string): string =>
    text
      .replaceAll('Your letter', 'Your message')
      .replaceAll('your letters', 'your templates')
      .replaceAll('your letter', 'your message')
      .replaceAll('This letter', 'This message')
      .replaceAll('another letter', 'another template')
      .replaceAll('Type or paste the letter', 'Type or paste your words')
      .replaceAll('It takes letters of any length', 'It takes messages of any length');
  return { title: said(title), happened: said(happened), advice: advice.map(said), next };
}
