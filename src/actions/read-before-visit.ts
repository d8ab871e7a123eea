import type { MailAddress } from '../core/mailbox';
import type { OpenItem } from '../core/host';
import { Problem } from '../core/problem';
import type { RelatedMail } from '../core/related-mail';
import type { VisitView } from '../core/tasks/read-visit';
import { visitPeople } from '../core/visit-people';
import type { Ports } from './ports';
import type { Officer } from './prioritise';

/** What is known before a visit, whose mail it comes from, and what was not read. */
export interface BeforeVisit {
  readonly view: VisitView;
  /** Whom the visit is to, as the appointment names them. */
  readonly people: readonly string[];
  /** There are more messages than were read. */
  readonly more: boolean;
  /** Why no mail was read: there is no way to the mailbox here, or it did not answer. */
  readonly problem?: Problem;
}

/**
 * Reads what came before the open appointment: its own notes, and the newest messages with the people of it where there is a mailbox. Puts nothing in the
 * appointment.
 * @throws Problem cancelled
 */
export async function readBeforeVisit(
  ports: Pick<Ports, 'engine' | 'signal'> & { readonly related?: RelatedMail | undefined },
  request: { readonly item: OpenItem; readonly officer: Officer; readonly domains: readonly string[] },
): Promise<BeforeVisit> {
  const { item, officer } = request;
  const envelope = item.envelope;
  const invited: readonly MailAddress[] = [...(envelope?.to ?? []), ...(envelope?.cc ?? []), ...(envelope?.from ? [envelope.from] : [])];
  const people = visitPeople({ title: item.title, invited, officer, domains: request.domains });
  const notes = item.passages.map(({ text }) => text).join('\n');
  let found: Awaited<ReturnType<RelatedMail['withPeople']>> = { messages: [], more: false };
  let problem: Problem | undefined;
  if (ports.related === undefined) problem = new Problem('unsupported-here', { technical: 'no mailbox' });
  else if (people.length > 0) {
    try {
      found = await ports.related.withPeople(
        people.map(({ search }) => search),
        ports.signal,
      );
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.code === 'cancelled') throw thrown;
      problem = thrown;
    }
  }
  const view = await ports.engine.run('readVisit', { messages: found.messages, notes, officer }, ports.signal);
  return { view, people: people.map(({ name }) => name), more: found.more, ...(problem === undefined ? {} : { problem }) };
}
