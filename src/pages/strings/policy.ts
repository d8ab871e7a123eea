import type { Action } from '../../core/job';
import { plural } from './plural';

const uses = {
  improve: 'improve words',
  draft: 'write a letter',
  reply: 'answer a message',
  summarise: 'summarise',
} satisfies Record<Action, string>;

/** The policy, field by field. */
export const policyWords = {
  policy: 'Policy',
  policyTitle: 'Policy',
  policyLine: 'What officers may send to a model. A change reaches every server within five seconds, and is written in the audit.',
  policyReadOnly: 'You can read the policy. Information governance or an administrator can change it.',
  policyActions: 'For everybody',
  policyActionsHint: 'What may go to a model. What is not ticked is still done on the officer’s own device.',
  policyAllowed: (action: string) => `${action}: may go to a model`,
  policyMost: (action: string) => `${action}: most characters in one job`,
  policyModels: 'Models that may be used',
  policyModelsHint: 'None ticked means all of them.',
  policyHidden: 'Personal details',
  policyHiddenHint: (always: readonly string[]) =>
    `Names, addresses and numbers are hidden on the device before anything is sent. Always hidden, whatever is ticked here: ${always.join(', ')}.`,
  policyUnhide: 'Officers may show a hidden word that is no personal data',
  policyRoles: 'For the letters of each role',
  policyRolesHint:
    'A role is a kind of data: children’s social care is not parking. What you set here can only take away from what holds for everybody.',
  asForEverybody: 'As for everybody',
  onDevicesOnly: 'On officers’ own devices only: nothing goes to a model',
  notFor: (actions: readonly Action[]) => `not to ${actions.map((action) => uses[action]).join(' or ')}`,
  atMost: (characters: number) => `at most ${plural(characters, 'character', 'characters')} in one job`,
  onlyWith: (models: readonly string[]) => `only with ${models.join(', ')}`,
  staysHidden: 'hidden words stay hidden',
  roleAllowed: 'These letters may go to a model',
  roleUses: 'A model may',
  roleUse: (action: Action) => uses[action],
  roleMost: 'Most characters in one job (empty: as for everybody)',
  roleModels: 'Models for these letters (none ticked: as for everybody)',
  roleUnhide: 'Officers may show a hidden word in these letters',
  roleAgain: 'As for everybody again',
  policyHours: 'Office hours',
  policyHoursHint: 'By the clocks in Britain.',
  policyHoursOn: 'Fewer jobs outside office hours, Monday to Friday',
  policyHoursFrom: 'Work begins',
  policyHoursTo: 'Work ends',
  policyHoursJobs: 'Jobs an officer may send in an hour outside them',
  policyQuality: 'Quality check',
  policyQualityHint:
    'One job in so many is chosen by chance. After its words went in, the officer is asked in two taps whether every fact was right and whether they would send it. They may leave it. Agree this with your staff first.',
  policyQualityOneIn: 'One job in how many (0: nobody is asked)',
  policyCount: 'Work on officers’ own devices',
  policyCountHint:
    'The pane then tells which letter was used and about how many minutes it saved. Kept are sums by day, team and letter: no names, no words. Officers read that it is counted.',
  policyCountOn: 'Count it',
  policyLimits: 'Limits',
  policyJobs: 'Jobs an officer may send in an hour',
  policyTokens: 'Tokens a month for the whole council (0: no cap)',
  policyDays: 'Days audit lines and counts are kept (30 to 3660)',
  policySave: 'Save the policy',
  policyAsk: 'Save this policy?',
  policyAskLine: 'It holds for all officers within five seconds.',
  policySaved: 'Saved.',
  policyWrong: 'A number above is not within its bounds. Put it right to save.',
  policyNumber: (least: number, most: number) => `A whole number from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}.`,
} as const;
