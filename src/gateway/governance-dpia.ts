import { actionWords, fillIn, goesToModel, humanReview, minimisation, table, type GovernanceFacts } from './governance-facts';
import { hidingInForce, hoursInForce, measuresInForce, roleRulesInForce } from './governance-rules';

/** The facts a data protection impact assessment rests on: flow, data, places, people, retention, controls and what the council must add. */
export function dpiaPack(facts: GovernanceFacts): string {
  const { rules, models, entra, store, usage } = facts;
  const anyModel = models.length > 0;
  return `## 1. What is done, and why

- Purpose: to help officers write and sort correspondence they may read already. It does not mine mailboxes.
- Need and proportion: ${fillIn('why this is needed, and why less would not do')}
- Lawful basis: ${fillIn('normally public task, Article 6(1)(e), with section 8 of the Data Protection Act 2018')}
- Special category data: ${fillIn('Article 9 and Schedule 1 condition, and the appropriate policy document')}
- Scale: ${usage.jobs} jobs in ${usage.teams} teams in the last 90 days

## 2. The way of the data, step by step

${table(
  ['Step', 'Where', 'What', 'Who can read it'],
  [
    ['1. The officer opens an item', 'device', 'the letter or message', 'the officer; nothing is sent'],
    ['2. The officer presses a button', 'device', 'the item or the selection is read', 'the officer'],
    [
      '3. Stand-ins',
      'device',
      'people, addresses and numbers are replaced; the key stays in memory',
      'the officer, word for word, before anything is sent',
    ],
    [
      '4. The job',
      'device to gateway, encrypted',
      'template id and version, words with stand-ins',
      'nobody: it is in memory while the job runs',
    ],
    ['5. The second look', 'gateway', 'personal data is looked for again; a job with any is refused', 'nobody'],
    anyModel
      ? [
          '6. The model',
          models.map(({ server }) => server).join(', '),
          'the instructions and the words with stand-ins',
          fillIn('what the supplier may see and keep'),
        ]
      : ['6. The model', 'none is set up', 'nothing', 'nobody'],
    ['7. The reply', 'gateway to device', 'words with stand-ins; the real ones are put back on the device', 'the officer'],
    [
      '8. The audit line',
      store === 'folder' ? 'a folder of this machine' : 'PostgreSQL',
      'ids, sizes, hashes, results: no words',
      'auditor, information governance',
    ],
  ],
)}

## 3. What leaves the device

${table(
  ['Feature', 'May go to a model', 'Most characters a job'],
  (['improve', 'draft', 'reply', 'summarise'] as const).map((action) => [
    actionWords[action],
    goesToModel(facts, action) ? 'yes, at the officer’s press' : 'no: on the device only',
    rules.actions[action].mostCharacters,
  ]),
)}

${roleRulesInForce(facts)}

${minimisation} ${hidingInForce(facts)}

${measuresInForce(facts)}

## 4. Where it goes

${
  anyModel
    ? table(
        ['Name', 'Model', 'Server', 'Region'],
        models.map(({ id, model, server }) => [id, model, server, fillIn('region, and any transfer')]),
      )
    : 'No model is configured. All writing is done by rules on officers’ own devices.'
}

## 5. Whose data

${table(
  ['People', 'Data', 'Comment'],
  [
    [
      'Residents in letters and messages',
      'whatever the letter says, which may be health, family, money, children',
      'read on the device; stand-ins in what is sent',
    ],
    [
      'Officers',
      `directory id, team, roles; times and sizes of jobs${rules.qualityCheckOneIn === 0 ? '' : '; yes or no to the quality check'}`,
      'for the audit; figures are by team and never by officer',
    ],
    ['Other people named', 'as residents', 'as residents'],
  ],
)}

## 6. Who may use it

${entra === undefined ? 'Sign-in is not set up: this is a preview, and not for real letters.' : `Staff of directory ${entra.tenant}${entra.roleRequired ? ' who hold a role' : ''}. Roles come from the directory.`} ${hoursInForce(facts)} ${rules.tokensAMonth === 0 ? 'There is no monthly cap.' : `The council pays for ${rules.tokensAMonth} tokens a month at most.`}

${table(
  ['Role', 'May'],
  [
    ['Officer', 'use it, find letters, suggest changes'],
    ['Champion', 'review and publish letters, go back a version, see figures of their own team'],
    ['Legal approver', 'approve letters'],
    ['Information governance', 'read audit and documents, change the policy, stop all use of models'],
    ['Auditor', 'read, check and export the audit'],
    ['Administrator', 'change the policy, stop all use of models, export and import letters'],
  ],
)}

## 7. How long it is kept

${table(
  ['What', 'How long'],
  [
    ['Words of a job', 'while the job runs, in memory'],
    ['Key to the stand-ins', 'while the pane is open, in the memory of the device'],
    ['Audit lines', `${rules.keepAuditDays} days`],
    [
      'Counts of work on officers’ devices',
      rules.countOnDevice ? `${rules.keepAuditDays} days, as sums without an officer` : 'not counted',
    ],
    ['Letters, versions, suggestions', 'always: they are the council’s own words, with invented people'],
    ['The letter that is sent', fillIn('your retention schedule: it is a record like any other letter')],
  ],
)}

## 8. Human involvement

${humanReview} No decision within Articles 22A to 22D is taken by the system. ${fillIn('confirm for your own processes')}

## 9. Rights

- Subject access and freedom of information: the gateway holds no words; audit lines can be found by officer, date and template. Letters are found where they are filed.
- Privacy notice: ${fillIn('date it was updated; it should say that letters may be written with help from a tool, and checked and signed by a person')}
- Complaints about data protection: ${fillIn('route, with acknowledgement within 30 days')}

## 10. Risks

${table(
  ['Risk', 'Control', 'What is left', 'Owner and date'],
  [
    ['Personal data reaches the model', 'stand-ins, second look, refusal', 'a rare name may be missed', fillIn('owner, date')],
    ['A person is recognised from the story', 'only what the job needs is sent', 'a well-known case', fillIn('owner, date')],
    ['A wrong fact in a letter', 'facts compared, confirmed by the officer', 'a wrong fact of the officer’s own', fillIn('owner, date')],
    [
      'Hidden instructions in a message',
      'marked material, no tools, words only',
      'a slanted draft, which the officer reads',
      fillIn('owner, date'),
    ],
    ['Supplier keeps or trains on data', fillIn('contract'), fillIn('what is left'), fillIn('owner, date')],
    ['Audit used to watch staff', 'figures by team; audit read by few, and reading is logged', 'very small teams', fillIn('owner, date')],
  ],
)}

## 11. Who was asked

- Data protection officer: ${fillIn('advice and date')}
- Staff and unions: ${fillIn('when')}
- Residents: ${fillIn('when, or why not')}
- Outcome and signature: ${fillIn('accepted, or prior consultation')}
`;
}
