import type { Assessment } from '../../../src/core/assessment';
import { DraftFormPanel } from '../../../src/taskpane/panels/draft-form-panel';
import { LetterPanel } from '../../../src/taskpane/panels/letter-panel';
import { SelectionPanel } from '../../../src/taskpane/panels/selection-panel';
import { StartPanel } from '../../../src/taskpane/panels/start-panel';
import { StylesPanel } from '../../../src/taskpane/panels/styles-panel';
import { words } from '../../../src/taskpane/strings';
import { assessment, letters, passages, styles } from '../sample-letter';
import { aloud, never, nothing } from './parts';
import type { GalleryState } from './state';

const letter = {
  assessment,
  title: words.letterTitle,
  style: 'Warmer and clearer',
  readAloud: aloud,
  improve: nothing,
  check: nothing,
  summarise: nothing,
  chooseStyle: nothing,
  useSelection: nothing,
  startLetter: nothing,
  show: nothing,
};
const plainest: Assessment = {
  ...assessment,
  findings: [],
  readingAge: 10,
  scores: assessment.scores.map(({ dimension }) => ({ dimension, score: 5, evidence: [] })),
};

/** The first screens of Word: nothing written yet, a letter, a selection, styles and questions. */
export const letterStates: readonly GalleryState[] = [
  {
    id: 'start',
    title: 'Word: empty (01)',
    first: true,
    render: () => (
      <StartPanel
        role="housing"
        letters={letters}
        all={22}
        used={{ arrears: 9, repair: 6 }}
        choose={nothing}
        seeAll={nothing}
        changeRole={nothing}
        lookAgain={nothing}
      />
    ),
  },
  {
    id: 'start-no-letters',
    title: 'Word: empty, no letters for the role',
    first: true,
    render: () => (
      <StartPanel
        role="housing"
        letters={[]}
        all={22}
        used={{}}
        choose={nothing}
        seeAll={nothing}
        changeRole={nothing}
        lookAgain={nothing}
      />
    ),
  },
  { id: 'letter', title: 'Word: letter (02)', first: true, render: () => <LetterPanel {...letter} /> },
  {
    id: 'letter-fine',
    title: 'Word: letter that reads well',
    first: true,
    render: () => <LetterPanel {...letter} assessment={plainest} readAloud={{ speaking: true, toggle: nothing }} />,
  },
  {
    id: 'selection',
    title: 'Word: selection (03)',
    first: true,
    render: () => (
      <SelectionPanel
        text={passages[2]?.text ?? ''}
        sentences={2}
        wordCount={29}
        readingAge={17}
        improve={nothing}
        shorter={nothing}
        plainer={nothing}
        readAloud={aloud}
        wholeLetter={nothing}
      />
    ),
  },
  {
    id: 'selection-moved',
    title: 'Word: other words selected since',
    first: true,
    render: () => (
      <SelectionPanel
        text={passages[1]?.text ?? ''}
        sentences={1}
        wordCount={18}
        readingAge={14}
        improve={nothing}
        shorter={nothing}
        plainer={nothing}
        wholeLetter={nothing}
        takeNewSelection={nothing}
      />
    ),
  },
  { id: 'styles', title: 'Styles', render: () => <StylesPanel styles={styles} chosen="improve-warmer" choose={nothing} /> },
  {
    id: 'draft-form',
    title: 'Draft: questions (04)',
    render: () => (
      <DraftFormPanel
        template={letters[1] ?? styles[0] ?? never()}
        answers={{ recipient: 'Mr Idris Bello', work: 'Replace the kitchen extractor fan' }}
        answer={nothing}
        write={nothing}
      />
    ),
  },
];
