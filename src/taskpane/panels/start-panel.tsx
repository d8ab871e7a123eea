import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { Frame } from '../frame';
import type { IconName } from '../icons';
import { useLook } from '../look';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface StartPanelProps {
  readonly role: string;
  /** The letters of this role, most used first. */
  readonly letters: readonly Template[];
  readonly all: number;
  readonly used: Readonly<Record<string, number>>;
  readonly choose: (template: Template) => void;
  readonly seeAll: () => void;
  readonly changeRole: () => void;
  readonly lookAgain: () => void;
}

const icons: Readonly<Record<string, IconName>> = {
  'any-role': 'document',
  'adult-social-care': 'person',
  housing: 'home',
  benefits: 'list',
  'council-tax': 'clipboard',
  'customer-services': 'mail',
};

/** One letter to choose, with how often it was used or what it is for. */
export function LetterRows({ letters, used, choose }: Pick<StartPanelProps, 'letters' | 'used' | 'choose'>): ReactElement {
  return (
    <RuledList>
      {letters.map((template) => {
        const times = used[template.id] ?? 0;
        return (
          <Row
            key={template.id}
            id={`letter-${template.id}`}
            icon={icons[template.role] ?? 'document'}
            title={template.title}
            hint={times > 0 ? words.usedTimes(times) : template.summary}
            press={() => choose(template)}
          />
        );
      })}
    </RuledList>
  );
}

/** (01) An empty document: what to do in one sentence, then the role's letters. */
export function StartPanel({ role, letters, all, used, choose, seeAll, changeRole, lookAgain }: StartPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame title={words.startTitle} line={words.roleName(role)}>
      <p className={look.text}>{words.startLine}</p>
      <Section title={words.yourLetters}>
        {letters.length === 0 ? (
          <p className={look.text}>{words.noLetters}</p>
        ) : (
          <LetterRows letters={letters} used={used} choose={choose} />
        )}
        <div className={look.links}>
          <TextLink id="all-letters" label={words.seeAllLetters(all)} press={seeAll} />
          <TextLink id="change-role" label={words.changeRole} press={changeRole} />
        </div>
      </Section>
      <Section title={words.knowWhat}>
        <p className={look.text}>{words.knowWhatLine}</p>
        <div className={look.links}>
          <TextLink id="look-again" label={words.lookAgain} press={lookAgain} />
        </div>
      </Section>
    </Frame>
  );
}

/** All letters, by role. */
export function LettersPanel({ letters, used, choose }: Pick<StartPanelProps, 'letters' | 'used' | 'choose'>): ReactElement {
  const roles = [...new Set(letters.map((template) => template.role))];
  return (
    <Frame title={words.allLetters}>
      {roles.map((role) => {
        const own = letters.filter((template) => template.role === role);
        return (
          <Section key={role} title={words.roleName(role)} aside={String(own.length)}>
            <LetterRows letters={own} used={used} choose={choose} />
          </Section>
        );
      })}
    </Frame>
  );
}
