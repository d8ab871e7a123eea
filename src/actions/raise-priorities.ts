import type { Council } from '../core/council';
import { noHiding } from '../core/hiding';
import type { RankedMessage } from '../core/inbox/ranked-message';
import type { Mailbox } from '../core/mailbox';
import type { Template } from '../core/template';
import { ownWords } from '../core/triage/message-text';
import type { Ports, ProgressListener } from './ports';
import { runJob } from './run-job';
import { whatLeft } from './what-left';

/** Messages in one job, and characters of each: a look at what is asked, not at whole histories. */
const atOnce = 10;
const longest = 1_500;
/** The newest so many are asked about: a press must not send an inbox. */
export const mostRaised = 40;

export interface RaiseRequest {
  readonly ranked: readonly RankedMessage[];
  readonly mailbox: Mailbox;
  readonly template: Template;
  readonly council: Council;
  /** Gives the reason that is shown, from the message's own words. */
  readonly because: (quote: string) => string;
}

/** The messages a model may look at: those that rules did not put first, newest first. */
export function mayBeRaised(ranked: readonly RankedMessage[]): readonly RankedMessage[] {
  return ranked
    .filter(
      ({ message, ranking }) => message.unreadable === undefined && !ranking.suspicious && ['P2', 'P3', 'P4'].includes(ranking.priority),
    )
    .sort((one, other) => other.message.receivedAt.localeCompare(one.message.receivedAt))
    .slice(0, mostRaised);
}

/**
 * Asks the council's service whether rules have put messages too low. It may raise and never lower: what rules found stands, and a raise without the message's own
 * words is dropped. Names and numbers are hidden before anything leaves. `onCount` hears how many have been looked at. @throws Problem of the model
 */
export async function raisePriorities(
  ports: Omit<Ports, 'host'>,
  request: RaiseRequest,
  onProgress: ProgressListener,
  onCount: (done: number) => void,
): Promise<readonly RankedMessage[]> {
  const { engine, model, signal } = ports;
  const raised = new Map<string, RankedMessage>();
  const candidates = mayBeRaised(request.ranked);
  for (let start = 0; start < candidates.length; start += atOnce) {
    const some = candidates.slice(start, start + atOnce);
    const texts: string[] = [];
    for (const { message } of some) {
      // Words are let go after ranking, so they are read again, for these few.
      const whole = message.body !== '' ? message : await request.mailbox.read(message.id, signal).catch(() => message);
      const body = ownWords(whole.body === '' ? whole.preview : whole.body).text.replace(/\s+/g, ' ');
      texts.push(`${message.subject}. ${body}`.slice(0, longest));
    }
    const prepared = await engine.run(
      'prepare',
      { texts, masked: model.place === 'service', council: request.council, hiding: noHiding },
      signal,
    );
    onProgress({ step: 'hiding', hidden: prepared.key.pseudonyms.length });
    const passages = prepared.texts.map((text, index) => `Message ${index + 1}: ${text}`);
    whatLeft(
      model,
      { ...prepared, texts: passages },
      { hiding: noHiding, asked: { action: 'summarise', template: request.template, answers: {} } },
      onProgress,
    );
    const reply = await runJob(ports, request.template, { action: 'summarise', passages, answers: {} }, () => undefined);
    const messages = some.map(({ ranking }, index) => ({ text: texts[index] ?? '', ranking }));
    for (const { index, priority, quote } of await engine.run('concludeRaise', { reply, key: prepared.key, messages }, signal)) {
      const ranked = some[index];
      if (ranked === undefined) continue;
      raised.set(ranked.message.id, { ...ranked, ranking: { ...ranked.ranking, priority, cue: quote, reason: request.because(quote) } });
    }
    onCount(Math.min(start + atOnce, candidates.length));
  }
  return request.ranked.map((ranked) => raised.get(ranked.message.id) ?? ranked);
}
