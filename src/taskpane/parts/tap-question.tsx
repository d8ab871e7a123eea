import { ToggleButton } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useLook } from '../look';
import { Section } from './section';

/** A question answered by one tap on one of a few words; `after` stands in the row with them. */
export function TapQuestion<Choice extends string | number | boolean>({
  title,
  choices,
  label,
  chosen,
  choose,
  why,
  after,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly label: (choice: Choice) => string;
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  /** What the answer is for. */
  readonly why?: string;
  readonly after?: ReactNode;
}): ReactElement {
  const look = useLook();
  return (
    <Section title={title}>
      <div role="group" aria-label={title} className={look.links} style={{ columnGap: '8px', rowGap: '8px' }}>
        {choices.map((choice) => (
          <ToggleButton key={String(choice)} style={{ minWidth: 0 }} checked={chosen === choice} onClick={() => choose(choice)}>
            {label(choice)}
          </ToggleButton>
        ))}
        {after}
      </div>
      {why !== undefined && <p className={look.grey}>{why}</p>}
    </Section>
  );
}
