import { useState, type ReactElement } from 'react';
import { toProblem } from '../../core/problem';
import { newTemplateSource } from '../../core/template-source';
import { useKept, type Kept } from '../kept';
import { today, usePane, type Pane } from '../pane-context';
import { NewLetterPanel, type NewLetterForm } from '../panels/new-letter-panel';
import { libraryWords } from '../strings/library';
import { AskedScreen } from './asked-screen';
import { SendingScreen } from './sending-screen';
import { stoppedBy, useAsked, type Stopped } from './use-asked';

/** A new letter in the making, kept while the pane shows what would be sent; undefined until the open letter has been read. */
type NewLetterWork = Kept<NewLetter | undefined>;

export interface NewLetter {
  readonly form: NewLetterForm;
  /** How many words of this one case were taken out. */
  readonly takenOut: number;
}

/** The open letter, with this one case taken out, as a new letter for colleagues. */
export function NewLetterScreen({ work }: { readonly work: NewLetterWork }): ReactElement {
  const pane = usePane();
  const now = useKept(work);
  const [stopped, setStopped] = useState<Stopped>();
  const asked = useAsked(
    async (signal): Promise<NewLetter> => {
      const { letter, takenOut } = await openLetterForAll(pane, signal);
      const { role } = pane.settings;
      const begun = { form: { title: '', purpose: '', role, letter, must: '', keywords: '' }, takenOut };
      if (!signal.aborted) work.set(begun);
      return begun;
    },
    { known: now },
  );
  const see = async ({ form }: NewLetter): Promise<void> => {
    try {
      const { id, source } = await templateOf(pane, form);
      const given = { templateId: id, baseVersion: 0, source, reason: form.purpose.trim() };
      pane.open(<SendingScreen given={given} letter={form.letter} />);
    } catch (thrown) {
      setStopped(stoppedBy(thrown));
    }
  };
  // What was typed is kept: another try shows the form as it was.
  const again = (): void => (stopped === undefined ? asked.again() : setStopped(undefined));
  return (
    <AskedScreen title={libraryWords.newTitle} asked={{ value: now, stopped: stopped ?? asked.stopped, again }}>
      {(letter) => (
        <NewLetterPanel
          form={letter.form}
          takenOut={letter.takenOut}
          edit={(part) => work.set({ ...letter, form: { ...letter.form, ...part } })}
          see={() => void see(letter)}
        />
      )}
    </AskedScreen>
  );
}

/** The words of the open letter without those of this one case. Nothing open is no fault: then the officer writes the letter here. */
async function openLetterForAll(
  { host, engine, council }: Pane,
  signal: AbortSignal,
): Promise<{ readonly letter: string; readonly takenOut: number }> {
  const item = await host.read('whole', signal).catch((thrown: unknown) => {
    if (toProblem(thrown).code === 'nothing-open') return undefined;
    throw thrown;
  });
  const texts = item?.passages.filter(({ locked }) => locked === undefined).map(({ text }) => text) ?? [];
  return engine.run('shareLetter', { texts, council: await council() }, signal);
}

async function templateOf({ templates, council }: Pane, form: NewLetterForm): Promise<{ readonly id: string; readonly source: string }> {
  const [all, { nation }] = await Promise.all([templates(), council()]);
  return newTemplateSource({
    title: form.title,
    summary: form.purpose,
    role: form.role,
    letter: form.letter,
    mustSay: [form.must.trim()],
    keywords: form.keywords
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    owner: all.find((letter) => letter.role === form.role)?.owner ?? form.role,
    nations: [nation],
    examples: {},
    today: today(),
    taken: all.map((letter) => letter.id),
  });
}
