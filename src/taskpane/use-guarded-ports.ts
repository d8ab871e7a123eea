import { useMemo } from 'react';
import { guardedMail, guardedMailbox } from './guarded-mail';
import { guardedContent, guardedEngine, guardedHost, guardedModel } from './guarded-ports';
import type { Pane } from './pane-context';

type Ports = Pick<Pane, 'host' | 'engine' | 'models' | 'mailbox' | 'mail' | 'templates' | 'council'>;

/** Takes what the entry hands in; gives it guarded, the same objects from one drawing to the next. */
export function useGuardedPorts({ host, engine, models, mailbox, mail, templates, council }: Ports): Ports {
  const { device, service } = models;
  return {
    host: useMemo(() => guardedHost(host), [host]),
    engine: useMemo(() => guardedEngine(engine), [engine]),
    models: useMemo(
      () => ({ device: guardedModel(device), ...(service === undefined ? {} : { service: guardedModel(service) }) }),
      [device, service],
    ),
    mailbox: useMemo(() => mailbox && guardedMailbox(mailbox), [mailbox]),
    mail: useMemo(() => mail && guardedMail(mail), [mail]),
    templates: useMemo(() => guardedContent(templates, 'templates'), [templates]),
    council: useMemo(() => guardedContent(council, 'council settings'), [council]),
  };
}
