import type { ReactElement } from 'react';
import { improve } from '../../actions/improve';
import { openFacts } from '../../core/decisions';
import type { OpenItem } from '../../core/host';
import type { Template } from '../../core/template';
import { improveWork } from '../improve-work';
import { usePane } from '../pane-context';
import { words } from '../strings';
import { ResultScreen } from './result-screen';
import { RunScreen } from './run-screen';

/** Reads, rewrites and proves; ends on the result. */
export function ImproveScreen({ template, scope }: { readonly template: Template; readonly scope: OpenItem['scope'] }): ReactElement {
  const pane = usePane();
  const again = (): void => pane.replace(<ImproveScreen template={template} scope={scope} />);
  return (
    <RunScreen
      title={words.improving}
      line={pane.item.get()?.title ?? ''}
      spoken={words.improvingSpoken}
      use={template}
      run={async (ports, onProgress) => {
        const council = await pane.council();
        const proposal = await improve(ports, { scope, template, council, hiding: pane.hiding.get() }, onProgress);
        const work = improveWork({ proposal, template, scope, abilities: pane.item.get()?.abilities ?? new Set() });
        const { before, after } = proposal.readingAge;
        const spoken =
          proposal.changes.length === 0
            ? words.noChangesTitle
            : words.resultSpoken(
                proposal.changes.length,
                openFacts(proposal, work.decisions.get()).length,
                Math.round(before),
                Math.round(after),
              );
        return { screen: <ResultScreen work={work} again={again} />, spoken, left: proposal.left };
      }}
    />
  );
}
