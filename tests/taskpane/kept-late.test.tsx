import '@testing-library/jest-dom';
import { act, fireEvent, screen } from '@testing-library/react';
import { mailParts } from '../../src/taskpane/mail-parts';
import { memoryMail } from './memory-mail';
import { openMailPane, templates } from './open-pane';
import { template } from './sample-template';

const letter = template('draft-letter', 'draft', {
  title: 'A letter from your notes',
  questions: [
    { id: 'who', ask: 'Who is it to?', kind: 'text', required: true },
    { id: 'what', ask: 'What is it about?', kind: 'text', required: true },
  ],
});

test('answers that Outlook gives back late fill the blanks of the letter that is open, and leave what was typed since', async () => {
  const first = memoryMail({ subject: 'Damp in the bedroom', text: 'When will somebody come about the damp? It has been six weeks.' });
  const written: string[] = [];
  let give: (text: string | undefined) => void = () => undefined;
  const shelf = {
    read: () => new Promise<string | undefined>((resolve) => (give = resolve)),
    write: (text: string | undefined) => Promise.resolve(void written.push(text ?? '')),
  };
  const open = async (): Promise<void> => {
    const mail = mailParts({ shelf, chosen: () => Promise.resolve(0), whenUnsure: 'send' });
    openMailPane(first, { mail, templates: () => Promise.resolve([...templates.filter(({ id }) => id !== letter.id), letter]) });
    fireEvent.click(await screen.findByRole('button', { name: 'Draft a reply' }));
    fireEvent.click(await screen.findByRole('button', { name: /A letter from your notes/ }));
    await screen.findByRole('textbox', { name: /Who is it to/ });
  };
  const type = (box: RegExp, value: string): boolean => fireEvent.change(screen.getByRole('textbox', { name: box }), { target: { value } });
  await open();
  type(/Who is it to/, 'Mrs Adeyemi');
  type(/What is it about/, 'The damp');
  fireEvent(window, new Event('pagehide'));
  const kept = written.at(-1);
  expect(kept).toContain('The damp');

  // The pane is opened anew, and Outlook takes its time.
  document.body.replaceChildren();
  await open();
  type(/Who is it to/, 'Mr Okafor');
  await act(async () => {
    give(kept);
    await Promise.resolve();
  });
  expect(await screen.findByDisplayValue('The damp')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Who is it to/ })).toHaveValue('Mr Okafor');
});
