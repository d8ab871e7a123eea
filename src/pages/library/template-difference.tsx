import type { ReactElement } from 'react';
import { letterWithGaps } from '../../core/letter-with-gaps';
import type { TemplateQuestion } from '../../core/template';
import { letterOf } from '../../core/template-source';
import { Difference } from '../parts/difference';
import { Part } from '../parts/page';
import { usePageLook } from '../page-look';
import { words } from '../strings';

/** What differs between two texts of a template: the letter as officers read it, and below it everything else. */
export function TemplateDifference({
  before,
  after,
  questions,
}: {
  readonly before: string;
  readonly after: string;
  readonly questions: readonly TemplateQuestion[];
}): ReactElement {
  const look = usePageLook();
  const [old, fresh] = [letterOf(before) ?? '', letterOf(after) ?? ''];
  const read = (letter: string): string => letterWithGaps(letter, questions).text.replace(/\*\*/g, '');
  // Where only the Liquid differs, the Liquid is shown: nothing that changes may look like nothing.
  const plain = read(old) !== read(fresh);
  const [rest, freshRest] = [without(before, old), without(after, fresh)];
  if (before === after) return <p className={look.text}>{words.noDifference}</p>;
  return (
    <>
      {old !== fresh && (
        <Part title={words.letterDifference} level={3}>
          <Difference before={plain ? read(old) : old} after={plain ? read(fresh) : fresh} />
        </Part>
      )}
      {rest !== freshRest && (
        <Part title={words.settingsDifference} level={3}>
          <Difference before={rest} after={freshRest} />
        </Part>
      )}
    </>
  );
}

function without(source: string, letter: string): string {
  return letter === '' ? source : source.replace(letter, () => '');
}
