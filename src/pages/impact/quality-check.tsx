import type { ReactElement } from 'react';
import type { Impact, ImpactRow } from '../../core/service/impact';
import { percent } from '../british';
import { usePageLook } from '../page-look';
import { DataTable } from '../parts/data-table';
import { Part } from '../parts/page';
import { words } from '../strings';
import { sumOf, sumsBy } from './sums';

/** Below this a share moves by more than three points with each answer. */
const enough = 30;

/** What officers said of jobs that chance chose: always with how many were asked and how many answered. */
export function QualityCheck({
  impact,
  rows,
  nameOf,
}: {
  readonly impact: Impact;
  readonly rows: readonly ImpactRow[];
  readonly nameOf: (id: string) => string;
}): ReactElement {
  const look = usePageLook();
  const all = sumOf(rows);
  const letters = sumsBy(rows, 'template').filter(({ sums }) => sums.sampled > 0);
  return (
    <Part title={words.check} line={impact.qualityCheckOneIn === 0 ? words.checkOff : words.checkOn(impact.qualityCheckOneIn)}>
      {all.sampled === 0 ? (
        <p className={look.text}>{words.checkNone}</p>
      ) : (
        <>
          <p className={look.text}>{words.checkCount(all.sampleAnswers, all.sampled)}</p>
          {all.sampleAnswers > 0 && (
            <dl className={look.pairs}>
              {(
                [
                  [words.factsRight, all.factsRight],
                  [words.wouldSend, all.wouldSend],
                ] as const
              ).map(([name, yes]) => (
                <div key={name} className={look.pairRow}>
                  <dt className={look.pairName}>{name}</dt>
                  <dd className={look.pairValue}>
                    {words.ofAnswers(yes, all.sampleAnswers)} ({percent(yes / all.sampleAnswers)})
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {all.sampleAnswers < enough && <p className={look.text}>{words.checkFew}</p>}
          <DataTable
            caption={words.check}
            quiet
            columns={[
              { name: words.letter },
              ...[words.chosen, words.answered, words.factsRight, words.wouldSend].map((name) => ({ name, number: true })),
            ]}
            rows={letters.map(({ name, sums }) => ({
              key: name,
              cells: [nameOf(name), sums.sampled, sums.sampleAnswers, sums.factsRight, sums.wouldSend],
            }))}
          />
        </>
      )}
    </Part>
  );
}
