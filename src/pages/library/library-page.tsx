import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Template } from '../../core/template';
import { templateRoles } from '../../core/template-roles';
import { templateSearch } from '../../core/template-search';
import type { OwnShelf } from '../../core/service/shared-library';
import { RoleOptions } from '../../taskpane/role-options';
import { usePageLook } from '../page-look';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page, Part } from '../parts/page';
import { ProblemNotice } from '../parts/problem-notice';
import { useSend } from '../parts/use-send';
import { holds, PageLink, useSession } from '../session';
import { words } from '../strings';
import { TemplateList } from './template-list';
import { allTemplates } from './templates';

/** How many letters stand under "All letters" before somebody asks for more. */
const first = 20;

/** The library: search as one would say it, what one keeps close, and everything. */
export function LibraryPage(): ReactElement {
  const session = useSession();
  const load = useLoad(
    async (signal) => Promise.all([allTemplates(session, signal), session.api.get<OwnShelf>('/api/library/mine', signal)]),
    'library',
  );
  return (
    <Loaded from={load} title={words.libraryTitle}>
      {([templates, mine]) => <Library templates={templates} mine={mine} again={load[1]} />}
    </Loaded>
  );
}

function Library({
  templates,
  mine,
  again,
}: {
  readonly templates: readonly Template[];
  readonly mine: OwnShelf;
  readonly again: () => void;
}): ReactElement {
  const look = usePageLook();
  const { api, me } = useSession();
  const { problem, send } = useSend();
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState('');
  const [most, setMost] = useState(first);
  const within = useMemo(() => (role === '' ? templates : templates.filter((template) => template.role === role)), [templates, role]);
  const search = useMemo(() => templateSearch(within), [within]);
  // Searched on this page: what somebody types goes nowhere.
  const found = useMemo(() => search(typed), [search, typed]);
  const searching = typed.trim() !== '';
  const named = (ids: readonly string[]): readonly Template[] =>
    ids.map((id) => templates.find((template) => template.id === id)).filter((template) => template !== undefined);
  const toggle = (template: Template): void => {
    const favourite = !mine.favourites.includes(template.id);
    void send(async () => {
      await api.put(`/api/library/favourites/${template.id}`, { favourite });
      again();
      return favourite ? words.added : words.dropped;
    });
  };
  const list = { favourites: mine.favourites, toggle };
  const roleName = templateRoles.find(({ id }) => id === role)?.title;
  return (
    <Page title={words.libraryTitle} line={words.libraryLine}>
      <form role="search" className={look.search} onSubmit={(event) => event.preventDefault()}>
        <Field label={words.searchLabel} hint={words.searchHint} className={look.searchWords}>
          <Input type="search" size="large" value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Field label={words.searchRole} className={look.filter}>
          <Select size="large" value={role} onChange={(_, { value }) => setRole(value)}>
            <option value="">{words.allRoles}</option>
            <RoleOptions />
          </Select>
        </Field>
      </form>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <div className={look.linkRow}>
        <PageLink to={{ page: 'new-letter' }}>{words.newLetter}</PageLink>
        <PageLink to={{ page: 'suggestions' }}>
          {holds(me, 'champion', 'legal-approver') ? words.seeSuggestions : words.mySuggestions}
        </PageLink>
        {holds(me, 'champion', 'administrator') && <PageLink to={{ page: 'exchange' }}>{words.exchange}</PageLink>}
      </div>
      {/* One polite place that says how many were found, so that nobody has to go and look. */}
      <p role="status" className={searching ? look.grey : look.hidden}>
        {searching ? words.found(found.length) : ''}
      </p>
      {searching ? (
        found.length === 0 ? (
          <Notice tone="calm" title={words.foundNone}>
            <p className={look.text}>{words.foundNoneLine}</p>
          </Notice>
        ) : (
          <TemplateList templates={found} {...list} label={words.found(found.length)} />
        )
      ) : (
        <>
          {role === '' && (
            <>
              <Chosen title={words.favourites} templates={named(mine.favourites)} list={list} />
              <Chosen title={words.recent} templates={named(mine.recent).slice(0, 5)} list={list} />
              <Chosen title={words.popular} templates={named(mine.popular).slice(0, 5)} list={list} />
            </>
          )}
          <Part title={roleName === undefined ? words.everything : words.everythingOf(roleName)}>
            {templates.length === 0 ? (
              <p className={look.text}>{words.emptyLibrary}</p>
            ) : (
              <TemplateList templates={within.slice(0, most)} {...list} label={words.everything} />
            )}
            {within.length > most && (
              <div className={look.buttons}>
                <Button appearance="outline" className={look.button} onClick={() => setMost(most + 40)}>
                  {words.more(Math.min(40, within.length - most))}
                </Button>
              </div>
            )}
          </Part>
        </>
      )}
    </Page>
  );
}

function Chosen({
  title,
  templates,
  list,
}: {
  readonly title: string;
  readonly templates: readonly Template[];
  readonly list: { readonly favourites: readonly string[]; readonly toggle: (template: Template) => void };
}): ReactElement | null {
  if (templates.length === 0) return null;
  return (
    <Part title={title}>
      <TemplateList templates={templates} {...list} label={title} />
    </Part>
  );
}
