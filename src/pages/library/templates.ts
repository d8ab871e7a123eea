import type { Template } from '../../core/template';
import type { Session } from '../session';

/** All letters in use, as the gateway lists them. */
export function allTemplates({ api }: Pick<Session, 'api'>, signal?: AbortSignal): Promise<readonly Template[]> {
  return api.get<readonly Template[]>('/api/templates', signal);
}
