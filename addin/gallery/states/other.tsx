import type { Assessment } from '../../../src/core/assessment';
import { CheckPanel } from '../../../src/taskpane/panels/check-panel';
import { DraftPanel } from '../../../src/taskpane/panels/draft-panel';
import { SettingsPanel } from '../../../src/taskpane/panels/settings-panel';
import { SummaryPanel } from '../../../src/taskpane/panels/summary-panel';
import { defaultSettings } from '../../../src/taskpane/settings';
import { assessment, draft, summary } from '../sample-letter';
import { nothing } from './parts';
import type { GalleryState } from './state';

const plainest: Assessment = {
  ...assessment,
  findings: [],
  readingAge: 10,
  scores: assessment.scores.map(({ dimension }) => ({ dimension, score: 5, evidence: [] })),
};

/** Drafts, summaries, the check and the settings. */
export const otherStates: readonly GalleryState[] = [
  {
    id: 'draft',
    title: 'Draft with a gap',
    render: () => <DraftPanel draft={draft} where="cursor" chooseWhere={nothing} put={nothing} copy={nothing} changeAnswers={nothing} />,
  },
  {
    id: 'summary',
    title: 'Summary (15)',
    render: () => (
      <SummaryPanel
        title="Care assessment, Mr Ashby"
        summary={summary}
        length="medium"
        question=""
        ask={nothing}
        chooseLength={nothing}
        again={nothing}
        show={nothing}
        copy={nothing}
        put={nothing}
      />
    ),
  },
  {
    id: 'summary-none',
    title: 'Summary, no answer',
    render: () => (
      <SummaryPanel
        title="Care assessment"
        summary={{ points: [] }}
        length="short"
        question="What was said about heating?"
        ask={nothing}
        chooseLength={nothing}
        again={nothing}
        show={nothing}
        copy={nothing}
      />
    ),
  },
  {
    id: 'check',
    title: 'Check (25)',
    render: () => (
      <CheckPanel assessment={assessment} places={assessment.findings} show={nothing} fix={nothing} leave={nothing} again={nothing} />
    ),
  },
  {
    id: 'check-fine',
    title: 'Check, nothing found',
    render: () => <CheckPanel assessment={plainest} places={[]} show={nothing} fix={nothing} leave={nothing} again={nothing} />,
  },
  {
    id: 'settings',
    title: 'Settings (23)',
    render: () => (
      <SettingsPanel settings={{ ...defaultSettings, role: 'housing', spacing: 'roomy' }} change={nothing} reset={nothing} hasService />
    ),
  },
  {
    id: 'settings-no-service',
    title: 'Settings with no council service',
    render: () => (
      <SettingsPanel settings={{ ...defaultSettings, typeface: 'lexend' }} change={nothing} reset={nothing} hasService={false} />
    ),
  },
];
