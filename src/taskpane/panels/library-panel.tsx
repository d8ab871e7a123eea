import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { Frame } from '../frame';
import { useLook } from '../look';
import { LetterRows } from '../parts/letter-rows';
import { LetterSearch } from '../parts/letter-search';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { roleTitle } from '../role-title';
import { libraryWords } from '../strings/library';

export interface LibraryPanelProps {
  /** All that can be chosen here. */
  readonly letters: readonly Template[];
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** What fits the typed words, best first; undefined while nothing is typed. */
  readonly found: readonly Template[] | undefined;
  /** An id of template-roles.ts, or "" for everybody's. */
  readonly role: string;
  readonly chooseRole: (role: string) => void;
  readonly favourites: readonly string[];
  readonly toggle: (id: string) => void;
  readonly recent: readonly string[];
  readonly popular: readonly string[];
  readonly choose: (letter: Template) => void;
  readonly suggestNew?: (() => void) | undefined;
  readonly ownSuggestions?: (() => void) | undefined;
}

/** At most this many in each short list above the whole. */
const few = 5;

/** Every letter, found by what an officer would type, or by what is close at hand. What is typed goes nowhere. */
export function LibraryPanel(props: LibraryPanelProps): ReactElement {
  const look = useLook();
  const { letters, typed, type, found, role, chooseRole, favourites, toggle, recent, popular, choose } = props;
  const roles = [...new Set(letters.map((letter) => letter.role))];
  const allDraft = letters.every((letter) => letter.status === 'draft');
  const rows = (within: string, some: readonly Template[]): ReactElement => (
    <LetterRows within={within} letters={some} close={favourites} toggle={toggle} sayStatus={!allDraft} choose={choose} />
  );
  const byId = (ids: readonly string[]): readonly Template[] =>
    ids.flatMap((id) => letters.find((letter) => letter.id === id) ?? []).slice(0, few);
  const lists = [
    ['close', libraryWords.favourites, byId(favourites)],
    ['recent', libraryWords.recent, byId(recent)],
    ['popular', libraryWords.popular, byId(popular)],
  ] as const;
  return (
    <Frame title={libraryWords.findTitle}>
      <div className={look.gapped}>
        <LetterSearch typed={typed} type={type} hint={libraryWords.findHint} />
        <Field label={libraryWords.findRole}>
          <Select value={role} onChange={(_event, { value }) => chooseRole(value)}>
            <option value="">{libraryWords.everyRole}</option>
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleTitle(one)}
              </option>
            ))}
          </Select>
        </Field>
        {allDraft && letters.length > 0 && <p className={look.grey}>{libraryWords.allDraft}</p>}
      </div>
      {found !== undefined ? (
        <Section title={libraryWords.found(found.length)}>
          {found.length === 0 ? <p className={look.text}>{libraryWords.foundNone(role === '')}</p> : rows('found', found)}
        </Section>
      ) : (
        <>
          {lists.map(
            ([within, title, some]) =>
              some.length > 0 && (
                <Section key={within} title={title}>
                  {rows(within, some)}
                </Section>
              ),
          )}
          {roles
            .filter((one) => role === '' || one === role)
            .map((one) => {
              const own = letters.filter((letter) => letter.role === one);
              return (
                <Section key={one} title={roleTitle(one)} aside={String(own.length)}>
                  {rows('letter', own)}
                </Section>
              );
            })}
        </>
      )}
      {(props.suggestNew !== undefined || props.ownSuggestions !== undefined) && (
        <Section title={libraryWords.notThere}>
          <div className={look.links}>
            {props.suggestNew && <TextLink id="suggest-new" label={libraryWords.suggestNew} press={props.suggestNew} />}
            {props.ownSuggestions && <TextLink id="own-suggestions" label={libraryWords.ownSuggestions} press={props.ownSuggestions} />}
          </div>
        </Section>
      )}
    </Frame>
  );
}
