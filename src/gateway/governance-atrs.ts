import { actionWords, fillIn, goesToModel, humanReview, minimisation, table, type GovernanceFacts } from './governance-facts';
import { hidingInForce, hoursInForce, measuresInForce, roleRulesInForce } from './governance-rules';
import { estimateMethod, sampleMethod } from './impact';

/** The Algorithmic Transparency Recording Standard's draft record: metadata, Tier 1 and Tier 2, in the order of the standard's template. */
export function atrsRecord(facts: GovernanceFacts): string {
  const { council, today, rules, templates, models, usage } = facts;
  const approved = templates.filter(({ status }) => status === 'approved').length;
  return `## Metadata

${table(
  ['Field', 'Answer'],
  [
    ['Name', 'Fair Copy'],
    ['Organisation', council.name],
    ['Phase', fillIn('pilot or live')],
    ['Date of this draft', today],
    ['Region', council.nation],
    ['Domain', 'Correspondence of a local authority'],
    ['Version history', fillIn('dates of what changed: models, templates, policy')],
  ],
)}

## Tier 1

- Name: Fair Copy
- Description: Helps officers write clear, kind letters: it drafts, improves and summarises, finds deadlines and puts messages in order. Officers decide and send.
- Why it is used: ${fillIn('the reason, and what was done before')}
- Website: ${council.contact.web}
- Contact: ${council.contact.email}

## Tier 2: 2.1 Owner and responsibility

- Organisation and team: ${council.name}, ${fillIn('team')}
- Senior responsible owner: ${fillIn('name of the post, not of a person')}
- External supplier: ${models.length === 0 ? 'none for a model: everything is done by rules on officers’ own devices' : `for the model: ${models.map(({ server }) => server).join(', ')}`}
- Supplier’s company number, role and procurement route: ${fillIn('for each supplier')}
- Terms of the supplier’s access to data: ${fillIn('contract clause: purpose, no training on council data, deletion')}

## Tier 2: 2.2 Description and rationale

### Detailed description
An add-in in Word and Outlook. On the officer’s device it checks reading age, tone, facts and deadlines by rules. Where a model is set up, an officer’s press sends one job: the id of a template and the words, with stand-ins for people. The council’s own gateway writes the instructions, asks the model and passes the words back.

### Scope
${templates.length} templates are in use, ${approved} of them approved by legal.

${table(
  ['What it does', 'Where', 'Templates'],
  (['improve', 'draft', 'reply', 'summarise'] as const).map((action) => [
    actionWords[action],
    goesToModel(facts, action) ? 'device, or a model when the officer presses' : 'device only',
    templates.filter((template) => template.action === action).length,
  ]),
)}

${roleRulesInForce(facts)}

### Benefits
In the last 90 days: ${usage.jobs} jobs in ${usage.teams} teams, ${usage.putIn} put in a letter (${usage.edited} of them edited by the officer), ${usage.discarded} thrown away; ${usage.minutesTold} minutes saved as officers told us, ${usage.minutesEstimated} by estimate.

${estimateMethod}

### Previous process and alternatives considered
${fillIn('how letters were written before, and what else was looked at')}

## Tier 2: 2.3 Deployment

- How it fits the process: the officer opens a letter or message, asks for a draft or a change, checks it, and sends it as always.
- What the decision maker is given: each change with old and new words, each fact and where it comes from, the reading age before and after, and what could not be found.
- Frequency and scale: ${usage.jobs} jobs in 90 days${rules.countOnDevice ? ` and ${usage.onDevice} uses on officers’ own devices` : ''}. ${hoursInForce(facts)}
- Training: ${fillIn('what officers must have done first')}

### Human review
${humanReview}

### Appeals and review
Decisions are the officer’s and are challenged as before. Templates carry the right to challenge where the law gives it. ${fillIn('how somebody complains about the use of the tool itself')}

## Tier 2: 2.4 Tool specification

### Models
${
  models.length === 0
    ? 'No model is configured. All writing is done by rules on officers’ own devices.'
    : table(
        ['Name', 'Model', 'Server', 'Task'],
        models.map(({ id, model, server }) => [id, model, server, 'text from text; no tools, no search, no memory']),
      )
}

### Inputs and outputs
Input: a template’s id and version, numbered paragraphs and the officer’s answers, with stand-ins. Output: paragraphs, a draft in plain Markdown, or a list of points. HTML, links to fetch and replies cut short are refused.

### Performance
Every template is tried on an invented example: what it must say is there, nothing is made up, the reading age fits. ${fillIn('results of your own trial with officers')}

### Quality
${measuresInForce(facts)}${
    usage.sampleAnswers === 0
      ? ''
      : ` In the last 90 days ${usage.sampleAnswers} of ${usage.sampled} chosen jobs were answered: every fact right in ${usage.factsRight}, would send it in ${usage.wouldSend}.`
  }${rules.qualityCheckOneIn === 0 ? '' : ` ${sampleMethod}`}

### Data
${minimisation} ${hidingInForce(facts)} Audit lines hold ids, sizes, hashes and results for ${rules.keepAuditDays} days. No council data is used to train a model by us; ${fillIn('the supplier’s promise')}.

## Tier 2: 2.5 Risks, mitigations and assessments

${table(
  ['Risk', 'What is done'],
  [
    ['A fact is changed', 'Every name, date, amount, reference and "not" is compared; insertion waits for the officer'],
    ['Something is made up', 'What is in no source is marked; a gap is left in place of an answer nobody gave'],
    ['A letter carries hidden orders to the model', 'It is passed as marked material, the model has no tools, and its reply is words only'],
    ['A reply is cut short', 'It is never passed off as whole'],
    ['Personal data reaches the model', 'Stand-ins on the device; looked for again at the gateway; refused'],
    ['An officer trusts it too much', 'No "accept all"; each changed fact is confirmed by itself; overridden warnings are counted'],
    ['Some ways of writing fare worse', `Tone and order rest on quoted words; ${fillIn('equality impact assessment by writing style')}`],
    ['The system must stop', `The kill switch takes effect within five seconds. It is ${rules.stopped ? 'ON: nothing is sent' : 'off'}`],
  ],
)}

- Data protection impact assessment: ${fillIn('date and link')}
- Equality impact assessment: ${fillIn('date and link')}
- Security test: ${fillIn('date and link')}
`;
}
