import { Suspense, type ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import type { OpenItem } from '../../core/host';
import { useKept } from '../kept';
import { lazyScreen } from '../lazy-screen';
import { usePane } from '../pane-context';
import { LetterPanel } from '../panels/letter-panel';
import { useReadAloud } from '../read-aloud';
import { words } from '../strings';
import { startImproving, styleOf } from './start-improving';
import { useAsked } from './use-asked';
import { useShow } from './use-show';

const StartScreen = lazyScreen(() => import('./start-screen').then((module) => module.StartScreen));
const SelectionScreen = lazyScreen(() => import('./selection-screen').then((module) => module.SelectionScreen));
const StylesScreen = lazyScreen(() => import('./styles-screen').then((module) => module.StylesScreen));
const SummaryScreen = lazyScreen(() => import('./summary-screen').then((module) => module.SummaryScreen));
const MeetingFormScreen = lazyScreen(() => import('./mail/meeting-form-screen').then((module) => module.MeetingFormScreen));
const SendScreen = lazyScreen(() => import('./mail/send-screen').then((module) => module.SendScreen));
const HomeNotice = lazyScreen(() => import('./home-notice').then((module) => module.HomeNotice));
const AsYouWrite = lazyScreen(() => import('./mail/as-you-write').then((module) => module.AsYouWrite));
const CheckScreen = lazyScreen(() => import('./check-screen').then((module) => module.CheckScreen));

/** The open letter or draft as rules see it, and the ways on from it. */
export function OpenLetter({
  title,
  assessment,
  again,
  followed,
}: {
  readonly title: string;
  readonly assessment: Assessment;
  readonly again: () => void;
  /** Told of a pause in the typing of a message: what shows is looked at anew. */
  readonly followed: (item: OpenItem, signal: AbortSignal) => Promise<void>;
}): ReactElement {
  const pane = usePane();
  const item = useKept(pane.item);
  const show = useShow();
  const aloud = useReadAloud(assessment.passages.map((passage) => passage.text).join('\n'), pane.settings.readAloud);
  // Until it is known, or where it cannot be, the row says what it is for.
  const { value: style } = useAsked(() => styleOf(pane), { anew: [pane.templates, pane.settings.style] });
  const check = (): void => pane.open(<CheckScreen first={assessment} again={again} />);
  return (
    <LetterPanel
      title={title}
      assessment={assessment}
      style={style?.title ?? words.chooseStyle}
      readAloud={aloud}
      notice={
        pane.own?.service && (
          <Suspense>
            <HomeNotice />
          </Suspense>
        )
      }
      improve={() => void startImproving(pane, 'whole')}
      check={check}
      asYouWrite={pane.surface === 'outlook' ? <AsYouWrite see={check} followed={followed} /> : undefined}
      lookAgain={pane.surface === 'outlook' && pane.settings.asYouWrite ? undefined : again}
      beforeSend={pane.surface === 'outlook' ? () => pane.open(<SendScreen />) : undefined}
      summarise={() => pane.open(<SummaryScreen />)}
      chooseStyle={() => pane.open(<StylesScreen scope="whole" />)}
      useSelection={item?.abilities.has('selection') ? () => pane.open(<SelectionScreen />) : undefined}
      minutes={pane.surface === 'word' ? () => pane.open(<MeetingFormScreen />) : undefined}
      startLetter={() => pane.open(<StartScreen lookAgain={() => pane.home()} />)}
      show={item?.abilities.has('show') ? (passageId, finding) => show(passageId, finding.span) : undefined}
    />
  );
}
