import type { ReactElement, ReactNode } from 'react';
import type { Template } from '../../core/template';
import { Frame } from '../frame';
import { useLook } from '../look';
import { LetterRows } from '../parts/letter-rows';
import { Row, RuledList } from '../parts/row';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { roleTitle } from '../role-title';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

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
  /** Notes or a transcript become minutes; absent in a message. */
  readonly minutes?: (() => void) | undefined;
  /** What keeps the council's service from doing the work, when something does. */
  readonly notice?: ReactNode;
}

/** (01) An empty document: what to do in one sentence, then the role's letters. */
export function StartPanel({
  role,
  letters,
  all,
  used,
  choose,
  seeAll,
  changeRole,
  lookAgain,
  minutes,
  notice,
}: StartPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame title={words.startTitle} line={roleTitle(role)}>
      {notice}
      <p className={look.text}>{words.startLine}</p>
      <Section title={words.yourLetters}>
        {letters.length === 0 ? (
          <p className={look.text}>{words.noLetters}</p>
        ) : (
          <LetterRows
            within="letter"
            letters={letters}
            sayStatus={false}
            hint={(letter) => ((used[letter.id] ?? 0) > 0 ? words.usedTimes(used[letter.id] ?? 0) : letter.summary)}
            choose={choose}
          />
        )}
        {letters.length > 0 && letters.every((letter) => letter.status === 'draft') && <p className={look.grey}>{libraryWords.allDraft}</p>}
        <div className={look.links}>
          <TextLink id="all-letters" label={words.seeAllLetters(all)} press={seeAll} />
          <TextLink id="change-role" label={words.changeRole} press={changeRole} />
        </div>
      </Section>
      {minutes && (
        <RuledList>
          <Row id="row-minutes" icon="list" title={words.meetingRow} hint={words.meetingRowHint} press={minutes} />
        </RuledList>
      )}
      <Section title={words.knowWhat}>
        <p className={look.text}>{words.knowWhatLine}</p>
        <div className={look.links}>
          <TextLink id="look-again" label={words.lookAgain} press={lookAgain} />
        </div>
      </Section>
    </Frame>
  );
}
