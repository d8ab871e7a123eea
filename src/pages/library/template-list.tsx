import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { templateRoles } from '../../core/template-roles';
import { usePageLook } from '../page-look';
import { Star } from '../parts/star';
import { PageLink, useSession } from '../session';
import { words } from '../strings';
import { StatusMark } from './status-mark';

/** Letters one under the other: name, what it does, whose it is, how far it was checked, and the star. */
export function TemplateList({
  templates,
  favourites,
  toggle,
  label,
}: {
  readonly templates: readonly Template[];
  readonly favourites: readonly string[];
  readonly toggle: (template: Template) => void;
  readonly label: string;
}): ReactElement {
  const look = usePageLook();
  const { me } = useSession();
  return (
    <ul className={look.list} aria-label={label}>
      {templates.map((template) => {
        const { id, title, summary, role, action, status, nations } = template;
        const starred = favourites.includes(id);
        return (
          <li key={id} className={look.item}>
            <div className={look.itemText}>
              <PageLink to={{ page: 'template', id }} className={mergeClasses(look.link, look.itemTitle)}>
                {title}
              </PageLink>
              <p className={look.text}>{summary}</p>
              <div className={look.marks}>
                <span className={look.mark}>
                  {templateRoles.find((one) => one.id === role)?.title ?? role} · {words.actions[action]}
                </span>
                <StatusMark status={status} />
                {!nations.includes(me.nation) && (
                  <span className={mergeClasses(look.mark, look.warnMark)}>{words.otherNation(nations.join(', '))}</span>
                )}
              </div>
            </div>
            <Button
              appearance="subtle"
              icon={<Star filled={starred} />}
              aria-label={starred ? words.dropFavourite(title) : words.addFavourite(title)}
              onClick={() => toggle(template)}
            />
          </li>
        );
      })}
    </ul>
  );
}
