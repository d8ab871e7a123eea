import type { MeetingView } from '../core/tasks/read-meeting';
import type { Ports } from './ports';

/** Minutes, decisions and actions of a transcript or notes the officer pasted or attached. Nothing is inserted. */
export async function readOpenMeeting(
  ports: Pick<Ports, 'engine' | 'signal'>,
  request: { readonly source: string; readonly date: string; readonly title: string },
): Promise<MeetingView> {
  return ports.engine.run('readMeeting', request, ports.signal);
}
