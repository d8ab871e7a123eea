import { Button, Field } from '@fluentui/react-components';
import { useState, type ChangeEvent, type ReactElement } from 'react';
import { Problem } from '../../core/problem';
import type { Template } from '../../core/template';
import type { LibraryFile } from '../../core/service/shared-library';
import { usePageLook } from '../page-look';
import { ConfirmButton } from '../parts/confirm';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { saveFile } from '../parts/save-file';
import { useSend } from '../parts/use-send';
import { holds, useSession } from '../session';
import { dayOf } from '../british';
import { words } from '../strings';
import { PeopleInFileNotice, type PeopleOfLetter } from './people-in-file-notice';
import { allTemplates } from './templates';

/** One file out, one file in. */
export function ExchangePage(): ReactElement {
  const session = useSession();
  const load = useLoad(async (signal) => {
    if (!holds(session.me, 'champion', 'administrator')) throw new Problem('not-allowed');
    return allTemplates(session, signal);
  }, 'exchange');
  return (
    <Loaded from={load} title={words.exchangeTitle}>
      {(templates) => <Exchange templates={templates} again={load[1]} />}
    </Loaded>
  );
}

function Exchange({ templates, again }: { readonly templates: readonly Template[]; readonly again: () => void }): ReactElement {
  const look = usePageLook();
  const { api } = useSession();
  const { problem, send } = useSend();
  const [file, setFile] = useState<LibraryFile | 'bad'>();
  const [done, setDone] = useState<string>();
  const [people, setPeople] = useState<readonly PeopleOfLetter[]>([]);
  const takeOut = (): void =>
    void send(async () => {
      saveFile('fair-copy-library.json', await api.text('/api/library/export'), 'application/json');
      setDone(words.exported);
      return words.exported;
    });
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    setDone(undefined);
    setPeople([]);
    const chosen = event.target.files?.[0];
    if (chosen === undefined) setFile(undefined);
    else void chosen.text().then((text) => setFile(readLibraryFile(text) ?? 'bad'));
  };
  const bringIn = async (library: LibraryFile, asTheyAre: readonly string[]): Promise<string> => {
    const { count } = await api.post<{ count: number }>('/api/library/import', { ...library, asTheyAre });
    setDone(words.imported(count));
    setPeople([]);
    setFile(undefined);
    again();
    return words.imported(count);
  };
  const lookAndBringIn = (library: LibraryFile): void =>
    void send(async () => {
      const answer = await api.post<{ people: readonly PeopleOfLetter[] }>('/api/library/import/check', library);
      setPeople(answer.people);
      return answer.people.length > 0 ? undefined : bringIn(library, []);
    });
  const known = (library: LibraryFile): number => library.templates.filter(({ id }) => templates.some((one) => one.id === id)).length;
  return (
    <Page title={words.exchangeTitle} line={words.exchangeLine}>
      {done !== undefined && <Notice tone="good" title={done} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Part title={words.exportTitle} line={words.exportLine(templates.length)}>
        <div className={look.buttons}>
          <Button appearance="outline" className={look.button} onClick={takeOut}>
            {words.exportButton}
          </Button>
        </div>
      </Part>
      <Part title={words.importTitle} line={words.importLine}>
        <Field label={words.importFile} {...(file === 'bad' ? { validationMessage: words.importBad } : {})}>
          {(props) => <input {...props} type="file" accept=".json,application/json" onChange={choose} />}
        </Field>
        {file !== undefined && file !== 'bad' && (
          <>
            <p className={look.text}>{words.importFrom(file.council, dayOf(file.exportedAt))}</p>
            <p className={look.text}>{words.importCounts(file.templates.length - known(file), known(file))}</p>
            <div className={look.buttons}>
              <ConfirmButton
                primary
                label={words.importButton}
                question={words.importAsk}
                line={words.importLine}
                press={() => lookAndBringIn(file)}
              />
            </div>
            {people.length > 0 && (
              <PeopleInFileNotice
                people={people}
                titleOf={(id) => titleIn(file, id)}
                invented={() => void send(() => bringIn(file, [...new Set(people.flatMap((one) => one.words))]))}
                {...(leavesSome(file, people) ? { without: () => void send(() => bringIn(withoutLetters(file, people), [])) } : {})}
              />
            )}
          </>
        )}
      </Part>
    </Page>
  );
}

/** The name of a letter as the file gives it. */
function titleIn(file: LibraryFile, id: string): string {
  const source = file.templates.find((one) => one.id === id)?.source ?? '';
  return /^title: *["']?([^\n]*?)["']? *$/m.exec(source.slice(0, 4000))?.[1] ?? id;
}

function withoutLetters(file: LibraryFile, people: readonly PeopleOfLetter[]): LibraryFile {
  const named = new Set(people.map(({ id }) => id));
  return { ...file, council: named.has('') ? '' : file.council, templates: file.templates.filter(({ id }) => !named.has(id)) };
}

function leavesSome(file: LibraryFile, people: readonly PeopleOfLetter[]): boolean {
  return withoutLetters(file, people).templates.length > 0;
}

/** A library file, or undefined when it is something else. The gateway checks every template in it. */
function readLibraryFile(text: string): LibraryFile | undefined {
  try {
    const value = JSON.parse(text) as Partial<LibraryFile> | null;
    if (value?.format !== 'fair-copy-library' || value.formatVersion !== 1 || !Array.isArray(value.templates)) return undefined;
    return {
      format: value.format,
      formatVersion: 1,
      council: String(value.council ?? ''),
      exportedAt: String(value.exportedAt ?? ''),
      templates: value.templates,
    };
  } catch {
    return undefined;
  }
}
