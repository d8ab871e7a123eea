import { addDays } from '../core/inbox/inbox-order';
import { leaveDigest, type LeaveDigest } from '../core/inbox/leave-digest';
import { prioritise, type MailPorts, type Officer, type Prioritised } from './prioritise';

/** Reads the inbox of the days away and puts it in the order of the triage rubric. Writes, marks and answers nothing. */
export async function backFromLeave(
  ports: MailPorts,
  request: {
    readonly officer: Officer;
    readonly from: string;
    readonly to: string;
    readonly today: string;
    readonly domains: readonly string[];
    readonly sharedMailbox?: string;
  },
  onPage: (so: Prioritised) => void,
): Promise<{ readonly digest: LeaveDigest; readonly complete: boolean }> {
  const query = {
    from: request.from,
    to: addDays(request.to, 1),
    ...(request.sharedMailbox === undefined ? {} : { sharedMailbox: request.sharedMailbox }),
  };
  const read = await prioritise(ports, { query, officer: request.officer, today: request.today, keepWords: true }, onPage);
  const { officer, from, to, today, domains } = request;
  return { digest: leaveDigest({ messages: read.ranked, officer, from, to, today, domains }), complete: read.resumeFrom === undefined };
}
