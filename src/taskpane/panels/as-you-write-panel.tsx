import type { ReactElement } from 'react';
import type { Rechecked } from '../../core/tasks/recheck-draft';
import { cutEnd } from '../excerpt';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { Section } from '../parts/section';
import { TextLink } from '../parts/text-link';
import { words } from '../strings';

export interface AsYouWritePanelProps {
  readonly seen: Rechecked;
  readonly see: () => void;
  /** Offered while the subject is empty. */
  readonly subjects: readonly string[];
  readonly use: (subject: string) => void;
  readonly putBack?: (() => void) | undefined;
}

/** The counter: how many places, which facts differ from when the writing began, and a subject where there is none. */
export function AsYouWritePanel({ seen, see, subjects, use, putBack }: AsYouWritePanelProps): ReactElement {
  const look = useLook();
  return (
    <>
      {(subjects.length > 0 || putBack !== undefined) && (
        <Section title={words.subjectHead}>
          {subjects.length > 0 && <p className={look.grey}>{words.subjectLine}</p>}
          {subjects.map((subject) => (
            <div key={subject} className={look.spread}>
              <span className={look.grow}>{noBreak(subject)}</span>
              <TextLink label={words.useThis} spoken={words.useSubject(subject)} press={() => use(subject)} />
            </div>
          ))}
          {putBack && <TextLink label={words.subjectBack} press={putBack} />}
        </Section>
      )}
      <Section title={words.asYouWrite} aside={seen.places === 0 ? undefined : words.placesCount(seen.places)}>
        <p className={look.text}>
          {seen.first === undefined
            ? seen.places === 0
              ? words.asYouWriteFine
              : words.asYouWriteSome
            : words.asYouWriteHurts(noBreak(cutEnd(seen.first, 80)))}
        </p>
        {seen.facts.map((fact) => (
          <p key={fact.before} className={look.text}>
            {fact.now === undefined ? words.factGone(noBreak(fact.before)) : words.factDiffers(noBreak(fact.before), noBreak(fact.now))}
          </p>
        ))}
        <div className={look.links}>{seen.places > 0 && <TextLink id="see-places" label={words.seeThemAll} press={see} />}</div>
      </Section>
    </>
  );
}
