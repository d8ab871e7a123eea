import { effectiveRule } from '../core/service/effective-rule';
import { templateRoles } from '../core/template-roles';
import { actionWords, fillIn, goesToModel, table, type GovernanceFacts } from './governance-facts';
import { hidingInForce, hoursInForce, measuresInForce, roleRulesInForce } from './governance-rules';

/** The inventory of AI use: what is done, by what, under whose eye; and every template with who answers for it. */
export function aiInventory(facts: GovernanceFacts): string {
  const { rules, templates, models, usage } = facts;
  return `## Uses

${table(
  ['Use', 'Done by', 'Allowed', 'Templates', 'A person checks'],
  [
    ...(['improve', 'draft', 'reply', 'summarise'] as const).map((action) => [
      actionWords[action],
      goesToModel(facts, action) ? `device, or ${models.map(({ id }) => id).join(', ')}` : 'device only',
      rules.actions[action].allowed ? 'yes' : 'no',
      templates.filter((template) => template.action === action).length,
      'always, before it goes in',
    ]),
    ['Check reading age, tone, facts, deadlines', 'device only', 'yes', '', 'yes: it only points'],
    ['Put messages in order', 'device only', 'yes', '', 'yes: every message stays in reach'],
    ['Warn before sending', 'device only', 'yes', '', 'yes: it never blocks'],
  ],
)}

The kill switch is ${rules.stopped ? 'ON: nothing goes to a model' : 'off'}. ${usage.jobs} jobs in the last 90 days; ${usage.warningsOverridden} warnings overridden.

## Rules in force

${roleRulesInForce(facts)}

${hoursInForce(facts)} ${hidingInForce(facts)}

${measuresInForce(facts)}

## Models

${
  models.length === 0
    ? 'None. All writing is done by rules on officers’ own devices.'
    : table(
        ['Name', 'Model', 'Server', 'Owner', 'Assessed'],
        models.map(({ id, model, server }) => [id, model, server, fillIn('owner'), fillIn('date')]),
      )
}

## Templates

${table(
  ['Template', 'Name', 'Version', 'Status', 'Owner', 'Review by', 'Law'],
  templates.map(({ id, title, version, status, owner, reviewBy, law }) => [
    id,
    title,
    version,
    status,
    owner,
    reviewBy,
    /\(verify\)/i.test(law) ? 'to be checked' : 'checked',
  ]),
)}
`;
}

/** Everybody who handles data for the council in this system. */
export function processorRegister(facts: GovernanceFacts): string {
  const { models, entra, store, rules } = facts;
  const configured = models.map(({ id }) => id);
  const modelsUsed = new Set(templateRoles.flatMap(({ id }) => effectiveRule(rules, configured, id).models));
  const rows: string[][] = [
    ...models.map(({ id, server }) => [
      server,
      `language model "${id}"`,
      `words with stand-ins, while a job runs${modelsUsed.has(id) ? '' : '; the policy lets no job go to it'}`,
      fillIn('region'),
      fillIn('contract, no training on council data, deletion'),
      fillIn('their processors'),
    ]),
    [
      entra === undefined ? 'none' : 'Microsoft Entra ID',
      'sign-in',
      entra === undefined ? 'none: this is a preview' : 'directory id, department, roles',
      entra === undefined ? '' : fillIn('region'),
      entra === undefined ? '' : fillIn('contract'),
      entra === undefined ? '' : fillIn('their processors'),
    ],
    [
      store === 'folder' ? 'none: a folder of this machine' : 'the PostgreSQL host',
      'store of letters, policy and audit lines',
      `no words of residents; directory ids in audit lines${rules.countOnDevice ? '; sums of work on officers’ devices, without ids' : ''}`,
      fillIn('region'),
      store === 'folder' ? '' : fillIn('contract'),
      store === 'folder' ? '' : fillIn('their processors'),
    ],
    [
      'Microsoft 365',
      'Word and Outlook, where letters are',
      'letters and messages, as before this system',
      fillIn('region'),
      fillIn('contract'),
      fillIn('their processors'),
    ],
  ];
  return `The council is the controller. These handle data for it (UK GDPR Article 28).

${table(['Who', 'For what', 'Which data', 'Where', 'Contract', 'Their own processors'], rows)}

${roleRulesInForce(facts)} ${hidingInForce(facts)}

${measuresInForce(facts)}

No analytics, no error reporting service and no content delivery network is used, except Microsoft’s own script that Office requires of every add-in.
`;
}
