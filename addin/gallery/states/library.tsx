import type { ServiceState } from '../../../src/taskpane/council-service';
import { AboutLetterPanel } from '../../../src/taskpane/panels/about-letter-panel';
import { AccountSection } from '../../../src/taskpane/panels/account-section';
import { ChangeLetterPanel } from '../../../src/taskpane/panels/change-letter-panel';
import { FeedbackSection, QualityCheckSection } from '../../../src/taskpane/panels/feedback-section';
import { HistoryPanel } from '../../../src/taskpane/panels/history-panel';
import { LetterPanel } from '../../../src/taskpane/panels/letter-panel';
import { LibraryPanel } from '../../../src/taskpane/panels/library-panel';
import { NewLetterPanel } from '../../../src/taskpane/panels/new-letter-panel';
import { SendingPanel } from '../../../src/taskpane/panels/sending-panel';
import { SettingsPanel } from '../../../src/taskpane/panels/settings-panel';
import { SuggestionsPanel } from '../../../src/taskpane/panels/suggestions-panel';
import { WrittenPanel } from '../../../src/taskpane/panels/written-panel';
import { ServiceNotice } from '../../../src/taskpane/parts/service-notice';
import { defaultSettings } from '../../../src/taskpane/settings';
import { words } from '../../../src/taskpane/strings';
import { assessment, letters, styles } from '../sample-letter';
import { aloud, never, nothing } from './parts';
import type { GalleryState } from './state';

const actions = {
  improve: { allowed: true, mostCharacters: 120_000 },
  draft: { allowed: true, mostCharacters: 60_000 },
  summarise: { allowed: true, mostCharacters: 200_000 },
  reply: { allowed: true, mostCharacters: 60_000 },
};
const standing = { officer: 'o', roles: ['officer', 'champion'], model: 'council-model', stopped: false, actions, council: undefined };
const open: ServiceState = { at: 'open', standing };
const stopped: ServiceState = { at: 'open', standing: { ...standing, model: undefined, stopped: true } };
const off: ServiceState = {
  at: 'open',
  standing: {
    ...standing,
    actions: { ...actions, reply: { allowed: false, mostCharacters: 0 }, summarise: { allowed: false, mostCharacters: 0 } },
  },
};
const signedOut: ServiceState = { at: 'signed-out' };

const first = letters[0] ?? never();
const library = {
  letters,
  typed: '',
  type: nothing,
  found: undefined,
  role: '',
  chooseRole: nothing,
  favourites: [first.id],
  toggle: nothing,
  recent: letters.slice(1, 3).map(({ id }) => id),
  popular: letters.slice(2, 5).map(({ id }) => id),
  choose: nothing,
  suggestNew: nothing,
  ownSuggestions: nothing,
};
const about = { letter: first, close: true, toggle: nothing, use: nothing, suggestChange: nothing };
const account = {
  state: open,
  name: 'Amina Bello',
  signIn: nothing,
  signOut: nothing,
  lookAgain: nothing,
  history: nothing,
  suggestions: nothing,
};
const settings = { settings: defaultSettings, change: nothing, reset: nothing, hasService: true };
const home = {
  assessment,
  title: words.letterTitle,
  style: 'Warmer and clearer',
  readAloud: aloud,
  improve: nothing,
  check: nothing,
  summarise: nothing,
  chooseStyle: nothing,
};
const form = {
  title: 'Boiler safety visit',
  purpose: 'Tells a tenant when we will check the boiler',
  role: 'housing',
  letter: 'Dear [name]\n\nWe will check your boiler on [date]. Please ring us on [phone number] if that day is hard for you.',
  must: 'ring us',
  keywords: 'boiler, gas, visit',
};
const source = `---\nid: "hsg-own-boiler-safety-visit"\ntitle: "Boiler safety visit"\n---\n\n## Skeleton\n\nDear {{ name_1 }}\n\nWe will check your boiler on {{ date_2 }}.`;
const sending = { reason: form.purpose, letter: form.letter, source, personal: [], send: nothing, goBack: nothing };
const feedback = { minutes: undefined, useful: undefined, tellMinutes: nothing, tellUseful: nothing, dismiss: nothing };
const check = { factsRight: true, wouldSend: undefined, tellFacts: nothing, tellSend: nothing, dismiss: nothing };
const landing = {
  landed: ['a', 'b'],
  missed: [],
  readBackAt: Date.parse('2026-11-20T10:47:00Z'),
  trackingRestored: true,
  undo: { passages: [] },
};
const written = {
  title: words.landedAllTitle(2),
  line: words.trackedLine,
  landing,
  missed: [],
  decided: [],
  done: nothing,
  restore: nothing,
};
const titleOf = (id: string): string => [...letters, ...styles].find((letter) => letter.id === id)?.title ?? id;
const deeds = [
  { at: Date.parse('2026-11-20T10:47:00Z'), templateId: first.id, action: 'draft', place: 'service', outcome: 'edited' },
  { at: Date.parse('2026-11-19T16:02:00Z'), templateId: 'improve-warmer', action: 'improve', place: 'device', outcome: 'inserted' },
] as const;

/** The shared letters, the officer's account and the officer's own work. */
export const libraryStates: readonly GalleryState[] = [
  { id: 'letters', title: 'Find a letter', render: () => <LibraryPanel {...library} /> },
  {
    id: 'letters-found',
    title: 'Find a letter: found',
    render: () => <LibraryPanel {...library} typed="boyfriend moved out" found={letters.slice(0, 2)} />,
  },
  { id: 'letters-none', title: 'Find a letter: nothing found', render: () => <LibraryPanel {...library} typed="zebra" found={[]} /> },
  {
    id: 'letters-own',
    title: 'Find a letter: without the council’s service',
    render: () => (
      <LibraryPanel
        {...library}
        letters={letters.map((letter, index) => ({ ...letter, status: index === 0 ? ('approved' as const) : letter.status }))}
        favourites={[]}
        recent={[]}
        popular={[]}
        suggestNew={undefined}
        ownSuggestions={undefined}
      />
    ),
  },
  { id: 'about-letter', title: 'About a letter', render: () => <AboutLetterPanel {...about} /> },
  {
    id: 'about-letter-unchecked',
    title: 'About a letter: law nobody has checked',
    render: () => (
      <AboutLetterPanel {...about} close={false} letter={{ ...first, law: 'Housing Act 1996 s.189A (verify)', status: 'draft' }} />
    ),
  },
  {
    id: 'change-letter',
    title: 'Suggest a change',
    render: () => <ChangeLetterPanel title={first.title} change={{ reason: '', letter: 'Dear [name]' }} edit={nothing} see={nothing} />,
  },
  {
    id: 'new-letter',
    title: 'Suggest a new letter',
    render: () => <NewLetterPanel form={form} takenOut={5} edit={nothing} see={nothing} />,
  },
  { id: 'sending', title: 'What a suggestion would send', render: () => <SendingPanel {...sending} /> },
  {
    id: 'sending-refused',
    title: 'A suggestion with a name in it',
    render: () => <SendingPanel {...sending} personal={[{ kind: 'person', text: 'Mrs Rosa Harlow' }]} invented={nothing} />,
  },
  {
    id: 'suggestions',
    title: 'My suggestions',
    render: () => (
      <SuggestionsPanel
        suggestions={[
          {
            number: 3,
            templateId: first.id,
            title: first.title,
            reason: 'Say the office hours',
            state: 'open',
            at: '2026-11-20T10:00:00Z',
            answer: '',
          },
          {
            number: 2,
            templateId: 'hsg-01',
            title: 'First rent arrears letter',
            reason: 'Offer help first',
            state: 'accepted',
            at: '2026-11-12T10:00:00Z',
            answer: 'Thank you.',
          },
          {
            number: 1,
            templateId: 'hsg-02',
            title: 'Before we think about a notice',
            reason: 'Shorter',
            state: 'declined',
            at: '2026-11-02T10:00:00Z',
            answer: 'The law asks for it.',
          },
        ]}
      />
    ),
  },
  { id: 'suggestions-none', title: 'My suggestions: none', render: () => <SuggestionsPanel suggestions={[]} /> },
  { id: 'history', title: 'My history', render: () => <HistoryPanel deeds={deeds} titleOf={titleOf} wipe={nothing} /> },
  {
    id: 'history-wipe',
    title: 'My history: wipe it?',
    render: () => <HistoryPanel deeds={deeds} titleOf={titleOf} wipe={nothing} asking={{ wipe: nothing, keep: nothing }} />,
  },
  { id: 'history-none', title: 'My history: nothing yet', render: () => <HistoryPanel deeds={[]} titleOf={titleOf} wipe={nothing} /> },
  {
    id: 'account',
    title: 'Settings: signed in',
    render: () => <SettingsPanel {...settings} account={<AccountSection {...account} />} />,
  },
  {
    id: 'account-preview',
    title: 'Settings: signed in to a preview, two things off',
    render: () => (
      <SettingsPanel
        {...settings}
        account={
          <AccountSection
            {...account}
            state={off}
            preview={{
              people: ['officer-one;team-one;officer', 'champion-one;team-one;champion'],
              chosen: 'officer-one;team-one;officer',
              choose: nothing,
            }}
          />
        }
      />
    ),
  },
  {
    id: 'account-signed-out',
    title: 'Settings: signed out',
    render: () => (
      <SettingsPanel
        {...settings}
        account={<AccountSection {...account} state={signedOut} fault="Signing in did not work. Try again." />}
      />
    ),
  },
  {
    id: 'account-away',
    title: 'Settings: the service does not answer',
    render: () => <SettingsPanel {...settings} account={<AccountSection {...account} state={{ at: 'away', refused: false }} />} />,
  },
  {
    id: 'letter-signed-out',
    title: 'Word: letter, signed out',
    first: true,
    render: () => <LetterPanel {...home} notice={<ServiceNotice state={signedOut} signIn={nothing} />} />,
  },
  {
    id: 'letter-stopped',
    title: 'Word: letter, the council has stopped its service',
    first: true,
    render: () => <LetterPanel {...home} notice={<ServiceNotice state={stopped} />} />,
  },
  {
    id: 'letter-off',
    title: 'Word: letter, some things are off',
    first: true,
    render: () => <LetterPanel {...home} notice={<ServiceNotice state={off} />} />,
  },
  {
    id: 'feedback',
    title: 'Written: what was it worth?',
    place: 'service',
    render: () => <WrittenPanel {...written} after={<FeedbackSection {...feedback} />} />,
  },
  {
    id: 'feedback-told',
    title: 'Written: what was it worth, told',
    place: 'service',
    render: () => <WrittenPanel {...written} after={<FeedbackSection {...feedback} minutes={20} useful />} />,
  },
  {
    id: 'quality-check',
    title: 'Written: the council’s quality check',
    place: 'service',
    render: () => <WrittenPanel {...written} after={<QualityCheckSection {...check} />} />,
  },
];
