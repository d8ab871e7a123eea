import { useState, type ReactElement } from 'react';
import type { OpenItem } from '../../../core/host';
import type { Template } from '../../../core/template';
import { clockTime } from '../../clock';
import { keep, useKept } from '../../kept';
import type { KeptDraft } from '../../kept-work';
import { keyOf } from '../../open-item';
import { usePane, type Pane } from '../../pane-context';
import { Row, RuledList } from '../../parts/row';
import { words } from '../../strings';
import { AskedScreen } from '../asked-screen';
import { fillKnown } from '../known-answers';
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
  const choose = (template: Template): void => {
    fillKnown(pane, template.id + keyOf(item), template, { recipient: item.envelope?.from?.name ?? '', officer_name: ownName(item, pane) });
    pane.open(<ReplyFormScreen template={template} item={item} view={view} />);
  };
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

/** The officer as the message names them. */
function ownName({ envelope }: OpenItem, { officer }: Pick<Pane, 'officer'>): string {
  const email = officer?.email.toLowerCase() ?? '';
  const own = [...(envelope?.to ?? []), ...(envelope?.cc ?? [])].find((one) => email !== '' && one.email.toLowerCase() === email);
  return own === undefined || own.name.includes('@') ? '' : own.name;
}

function inOrder(letters: readonly Template[], role: string): readonly Template[] {
  return [...letters].sort(
    (one, other) =>
      Number(other.role === role) - Number(one.role === role) || Number(other.action === 'reply') - Number(one.action === 'reply'),
  );
}
