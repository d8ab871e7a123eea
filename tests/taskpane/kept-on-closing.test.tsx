import { act, fireEvent, screen } from '@testing-library/react';
import type { Signal } from '../../src/core/signal';
import { mailParts } from '../../src/taskpane/mail-parts';
import { memoryMail } from './memory-mail';
import { openMailPane } from './open-pane';

const damp = { subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' };
const bins = { subject: 'Missed bins', text: 'Why were our bins missed again?', from: 'Mr Okafor' };

test('what was typed last is put away as the pane closes, and what waits for one message is let go of when another opens', async () => {
  const written: (string | undefined)[] = [];
  const reads: Signal[] = [];
  const host = memoryMail(damp);
  const shelf = {
    read: (signal: Signal) => {
      reads.push(signal);
      return new Promise<undefined>(() => undefined);
    },
    write: (text: string | undefined) => Promise.resolve(void written.push(text)),
  };
  openMailPane(host, { mail: mailParts({ shelf, chosen: () => Promise.resolve(0), whenUnsure: 'send' }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Draft a reply' }));
  fireEvent.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
  fireEvent.change(await screen.findByRole('textbox', { name: /Who is it to/ }), { target: { value: 'Mrs Adey' } });
  expect(written).toEqual([]);
  fireEvent(window, new Event('pagehide'));
  expect(written).toEqual([expect.stringContaining('Mrs Adey')]);

  expect(reads.at(0)?.aborted).toBe(false);
  // The pane asks what opened: its answer comes later, and is drawn.
  await act(async () => {
    host.open(bins);
    await Promise.resolve();
  });
  expect(reads.at(0)?.aborted).toBe(true);
});
