import type { ProblemCode } from '../../core/problem';
import type { OfficerRole } from '../../core/service/officer-role';

const roles = {
  officer: 'Officer',
  champion: 'Champion',
  'legal-approver': 'Legal approver',
  'information-governance': 'Information governance',
  auditor: 'Auditor',
  administrator: 'Administrator',
} satisfies Record<OfficerRole, string>;

/** The frame of every page, what can go wrong, and signing in. */
export const frameWords = {
  product: 'Fair Copy',
  skip: 'Skip to the main part',
  pages: 'Pages',
  library: 'Library',
  impact: 'Impact',
  governance: 'Governance',
  signOut: 'Sign out',
  preview: 'Preview: sign-in is not set up',
  signedInAs: (team: string, held: readonly OfficerRole[]) =>
    [team, ...held.filter((role) => role !== 'officer').map((role) => roles[role])].filter((part) => part !== '').join(' · ') ||
    roles.officer,
  foot: 'These pages hold no resident’s words. Letters stay in Word and Outlook.',
  roles,
  titleOf: (page: string) => `${page} – Fair Copy`,

  loading: 'Getting this ready',
  tryAgain: 'Try again',
  goLibrary: 'Go to the library',
  details: 'For IT',
  nowhere: 'There is nothing at this address',
  nowhereLine: 'The link may be old, or a letter has been taken away.',
  offline: 'No connection',
  offlineLine: 'You can read what is on the page. What you change has to wait.',
  backOnline: 'The connection is back.',
  problems: {
    'signed-out': { title: 'You are signed out', line: 'Sign in again to go on. What you typed is still here until you close the page.' },
    'not-allowed': { title: 'This page is not for your role', line: 'Ask your administrator if you need it for your work.' },
    'no-answer': { title: 'The council service does not answer', line: 'Check your connection, then try again. Nothing was changed.' },
    'service-busy': { title: 'The council service is busy', line: 'Wait a minute, then try again.' },
    'bad-input': { title: 'That could not be done', line: 'It may have changed since you opened the page. Load the page again and look.' },
    'template-broken': { title: 'The words cannot be used as they are', line: 'Look at the place named below, change it, and try again.' },
    'personal-data-found': {
      title: 'Nothing was kept: somebody’s details are still in it',
      line: 'Take out names, addresses and numbers of real people, then send it again.',
    },
    'too-long': { title: 'That is too long', line: 'Make it shorter, then try again.' },
  } satisfies Partial<Record<ProblemCode, { readonly title: string; readonly line: string }>>,
  problemOther: { title: 'Something went wrong', line: 'Nothing was changed. Try again in a minute.' },

  signInTitle: 'Sign in',
  signInLine: 'Use your council account. It is the one you use for Word and Outlook.',
  signInButton: 'Sign in with your council account',
  previewTitle: 'Who are you, for this preview?',
  previewLine: 'Sign-in is not set up here, so the page believes what you say. In real use your council account says it.',
  previewId: 'Your id',
  previewIdHint: 'Small letters and digits, such as sam',
  previewTeam: 'Your team',
  previewRoles: 'What you may do',
  previewGo: 'Go on',

  cancel: 'Cancel',
} as const;
