import { useState, type ReactElement } from 'react';
import type { Template } from '../../../core/template';
import { clockTime } from '../../clock';
import { keep, useKept } from '../../kept';
import type { KeptDraft } from '../../kept-work';
import { keyOf } from '../../open-item';
import { usePane } from '../../pane-context';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';
import { AskedScreen } from '../asked-screen';
import { isLetter, useLetters } from '../use-letters';
import { ChooseLetter } from './choose-letter';
import { ReplyFormScreen, ReplyScreen, type Answering } from './reply-screens';
import { RouteFirstScreen } from './route-first-screen';

const noDraft = keep<KeptDraft | undefined>(undefined);

/** The letters a message can be answered with, those of the officer's role first, and the reply that was begun. */
export function ReplyLettersScreen({ item, view, routeSeen = false }: Answering & { readonly routeSeen?: boolean }): ReactElement {
  const pane = usePane();
  const [followed, setFollowed] = useState(routeSeen);
  const kept = useKept(pane.mail?.draft ?? noDraft);
  const asked = useLetters((template) => isLetter(template, 'outlook') && template.status !== 'expired');
  if (asked.value !== undefined && view.routeFirst && !followed) return <RouteFirstScreen follow={() => setFollowed(true)} />;
  const choose = (template: Template): void => pane.open(<ReplyFormScreen template={template} item={item} view={view} />);
  return (
    <AskedScreen title={words.draftReply} asked={asked}>
      {(letters) => (
        <ChooseLetter title={words.draftReply} icon="reply" letters={inOrder(letters, pane.settings.role)} choose={choose}>
          {kept?.item === keyOf(item) && (
            <RuledList>
              <Row
                id="go-on-draft"
                icon="pen"
                title={words.goOnWithDraft}
                hint={words.goOnHint(kept.title, clockTime(kept.at))}
                press={() => pane.open(<ReplyScreen draft={kept.draft} questions={kept.questions} to={kept.to} />)}
              />
            </RuledList>
          )}
        </ChooseLetter>
      )}
    </AskedScreen>
  );
}

function inOrder(letters: readonly Template[], role: string): readonly Template[] {
  return [...letters].sort(
    (one, other) =>
      Number(other.role === role) - Number(one.role === role) || Number(other.action === 'reply') - Number(one.action === 'reply'),
  );
}
