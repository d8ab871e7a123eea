import { Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MailFolder } from '../../core/mailbox';
import { Frame } from '../frame';
import { faultOf, type InboxChoice } from '../inbox-choice';
import { useLook } from '../look';
import { words } from '../strings';
import { WithHint } from './result-panel';

export interface InboxChoicePanelProps {
  readonly first: InboxChoice;
  readonly chosen: number;
  /** The folders, 'reading' while they come, 'failed' when they did not; absent where only chosen messages can be read. */
  readonly folders?: readonly MailFolder[] | 'reading' | 'failed' | undefined;
  /** Folders are asked for when the officer wants one, and not before: it may ask for permission. */
  readonly needFolders: () => void;
  readonly go: (choice: InboxChoice) => void;
}

/** Which messages to put in order: those chosen in the list, the inbox, a folder, a shared mailbox; some days or all. */
export function InboxChoicePanel({ first, chosen, folders, needFolders, go }: InboxChoicePanelProps): ReactElement {
  const look = useLook();
  // What the officer has changed stands; until then what is first may still change, as it waits for how many are chosen.
  const [own, setOwn] = useState<InboxChoice>();
  const choice = own ?? first;
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<InboxChoice>): void => setOwn((now) => ({ ...(now ?? first), ...part }));
  const whole = folders !== undefined;
  const fault = asked ? faultOf(choice) : undefined;
  const press = (): void => {
    setAsked(true);
    if (faultOf(choice) === undefined) go(choice);
  };
  const warn = (text: string, on: boolean): { validationMessage?: string; validationState?: 'warning' } =>
    on ? { validationMessage: text, validationState: 'warning' } : {};
  const listed = Array.isArray(folders) ? (folders as readonly MailFolder[]) : [];
  return (
    <Frame
      title={words.whichTitle}
      line={words.whichLine}
      main={{ label: words.putInOrder, press }}
      promise={whole ? words.askedOnce : words.nothingMoved}
    >
      {!whole && <p className={look.text}>{words.onlyChosen}</p>}
      <RadioGroup
        value={choice.from}
        aria-label={words.whichFrom}
        onChange={(_event, { value }) => {
          const from = (['chosen', 'inbox', 'folder', 'shared'] as const).find((one) => one === value) ?? 'inbox';
          change({ from });
          if (from === 'folder') needFolders();
        }}
      >
        <Radio value="chosen" label={<WithHint text={words.place('chosen')} hint={words.chosenHint(chosen)} />} />
        {whole && <Radio value="inbox" label={<WithHint text={words.place('inbox')} hint={words.inboxHint} />} />}
        {whole && <Radio value="folder" label={<WithHint text={words.place('folder')} hint={words.folderHint} />} />}
        {whole && <Radio value="shared" label={<WithHint text={words.place('shared')} hint={words.sharedHint} />} />}
      </RadioGroup>
      {choice.from === 'folder' && (
        <Field
          label={words.folder}
          {...warn(words.folderMissing, fault === 'folder')}
          {...(folders === 'reading' ? { hint: words.foldersLoading } : folders === 'failed' ? warn(words.foldersFailed, true) : {})}
        >
          <Select
            value={choice.folder?.id ?? ''}
            onChange={(_event, { value }) => {
              const folder = listed.find(({ id }) => id === value);
              if (folder !== undefined) change({ folder: { id: folder.id, name: folder.name } });
            }}
          >
            <option value="">{words.pick}</option>
            {listed.map(({ id, name, total }) => (
              <option key={id} value={id}>
                {words.folderName(name, total)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choice.from === 'shared' && (
        <Field label={words.shared} {...warn(words.sharedMissing, fault === 'shared')}>
          <Input type="email" value={choice.shared} autoComplete="off" onChange={(_event, { value }) => change({ shared: value })} />
        </Field>
      )}
      {choice.from !== 'chosen' && (
        <>
          <Field label={words.since}>
            <Input type="date" value={choice.since} onChange={(_event, { value }) => change({ since: value })} />
          </Field>
          <Field label={words.until} hint={words.datesHint} {...warn(words.datesWrong, fault === 'dates')}>
            <Input type="date" value={choice.until} onChange={(_event, { value }) => change({ until: value })} />
          </Field>
          <Checkbox
            label={words.unreadOnly}
            checked={choice.unreadOnly}
            onChange={(_event, { checked }) => change({ unreadOnly: checked === true })}
          />
        </>
      )}
    </Frame>
  );
}
