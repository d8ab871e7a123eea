import type { Assessment } from '../core/assessment';
import type { Council } from '../core/council';
import type { OpenItem } from '../core/host';
import { Problem } from '../core/problem';
import type { Ports } from './ports';

export interface AssessRequest {
  readonly scope: OpenItem['scope'];
  readonly council: Council;
  /** ISO date that deadlines in the text are counted from: the letter's own date, else today. */
  readonly today: string;
}

/** Looks the open item over with rules only: reading age, findings, scores, citations, deadlines. Nothing leaves the device, nothing is written. */
export async function assess(ports: Pick<Ports, 'host' | 'engine' | 'signal'>, request: AssessRequest): Promise<Assessment> {
  return assessItem(ports, await ports.host.read(request.scope, ports.signal), request);
}

/** The same of an item that was read already. @throws Problem nothing-open, nothing-selected, when there are no words in it */
export async function assessItem(
  ports: Pick<Ports, 'engine' | 'signal'>,
  item: OpenItem,
  request: Pick<AssessRequest, 'council' | 'today'>,
): Promise<Assessment> {
  if (item.passages.every((passage) => passage.text.trim() === '')) {
    throw new Problem(item.scope === 'selection' ? 'nothing-selected' : 'nothing-open');
  }
  // A signature and the thread quoted below are not the officer's writing: it would be judged by what somebody else wrote.
  const own = item.passages.filter(({ locked }) => locked !== 'quoted');
  const assessed = await ports.engine.run(
    'assess',
    { passages: own, council: request.council, today: request.today, letter: item.scope === 'whole' },
    ports.signal,
  );
  return { ...assessed, title: item.title, passages: item.passages };
}
