import type { OpenItem } from '../../core/host';
import { Problem, toProblem } from '../../core/problem';
import type { Template } from '../../core/template';
import type { Pane } from '../pane-context';
import { ProblemPanel } from '../panels/problem-panel';
import { words } from '../strings';
import { ImproveScreen } from './improve-screen';

/** The style last used, or the first there is. */
export async function styleOf(pane: Pick<Pane, 'templates' | 'surface' | 'settings'>): Promise<Template | undefined> {
  const styles = (await pane.templates()).filter((template) => template.action === 'improve' && template.hosts.includes(pane.surface));
  return styles.find((template) => template.id === pane.settings.style) ?? styles[0];
}

/** The officer's press on Improve the tone, in the style named, or else the one last used. */
export async function startImproving(pane: Pane, scope: OpenItem['scope'], id?: string): Promise<void> {
  try {
    const found = id === undefined ? await styleOf(pane) : (await pane.templates()).find((template) => template.id === id);
    if (found === undefined) throw new Problem('template-broken', { technical: id ?? 'improve' });
    pane.open(<ImproveScreen template={found} scope={scope} />);
  } catch (thrown) {
    pane.open(
      <ProblemPanel
        title={words.improving}
        problem={toProblem(thrown)}
        stoppedAt={Date.now()}
        tryAgain={() => pane.back(true)}
        goBack={() => pane.back(true)}
      />,
    );
  }
}
