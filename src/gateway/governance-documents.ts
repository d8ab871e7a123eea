import type { Council } from '../core/council';
import { Problem } from '../core/problem';
import type { GatewayParts } from './config';
import { estimateMethod, readImpact } from './impact';
import type { Library } from './library';
import { requireRole } from './officer';
import type { PolicyBook } from './policy';
import type { Settings } from './settings';
import type { Store } from './store';

export interface GovernanceSources {
  readonly council: Council;
  readonly settings: Settings;
  readonly library: Library;
  readonly policy: PolicyBook;
  readonly store: Store;
}

const titles = {
  atrs: 'Algorithmic Transparency Recording Standard: draft record',
  dpia: 'Data protection impact assessment: the facts of this system',
  inventory: 'AI use inventory',
  processors: 'Register of processors',
  accessibility: 'Accessibility statement: draft',
} as const;
type DocumentName = keyof typeof titles;

/**
 * Documents that information governance needs, made from the configuration that runs, so that they cannot say otherwise than it does.
 * What only the council knows is left as "[council to fill in: …]". Markdown.
 */
async function governanceDocument(
  name: DocumentName,
  { council, settings, library, policy, store }: GovernanceSources,
  now: Date,
): Promise<string> {
  const rules = await policy.current();
  const templates = await library.list();
  const usage = await readImpact(
    store,
    { from: new Date(now.getTime() - 90 * 86_400_000).toISOString().slice(0, 10), to: now.toISOString().slice(0, 10) },
    undefined,
  );
  const sum = (pick: (row: (typeof usage)[number]) => number): number => Math.round(usage.reduce((total, row) => total + pick(row), 0));
  const models = settings.models.map(({ id, baseUrl, model }) => ({ id, model, place: new URL(baseUrl).hostname }));
  const head = `# ${titles[name]}\n\n${council.name}. Made ${now.toISOString().slice(0, 10)} from the running configuration.\n`;
  const fill = (what: string): string => `[council to fill in: ${what}]`;
  const modelTable =
    models.length === 0
      ? 'No model is configured. All writing is done by rules on officers’ own devices.'
      : [
          '| Name | Model | Server |',
          '| --- | --- | --- |',
          ...models.map((model) => `| ${model.id} | ${model.model} | ${model.place} |`),
        ].join('\n');
  const allowed = Object.entries(rules.actions)
    .map(
      ([action, rule]) => `- ${action}: ${rule.allowed ? `allowed, up to ${rule.mostCharacters} characters a job` : 'not sent to a model'}`,
    )
    .join('\n');
  const sharing = `Names, addresses and numbers are replaced by stand-ins on the officer’s device. The gateway looks again and refuses a job in which personal data is found. No text is kept or logged by the gateway. Audit lines hold ids, sizes, hashes and results, for ${rules.keepAuditDays} days.`;
  const review =
    'Officers see every change before it goes in, confirm each changed fact, and put words in by their own press. Nothing is sent, deleted or decided by the system.';

  switch (name) {
    case 'atrs':
      return `${head}
## Tier 1

- Name: Fair Copy
- Description: Helps officers draft, improve and summarise letters and sort their correspondence. Officers decide and send.
- Why it is used: ${fill('the reason, and what was done before')}
- Contact: ${council.contact.email}

## Tier 2

### Owner
${fill('team, senior responsible owner, supplier, procurement route')}

### Description and rationale
${templates.length} templates are in use. In the last 90 days: ${sum((row) => row.jobs)} jobs, ${sum((row) => row.inserted + row.edited)} put in, ${sum((row) => row.discarded)} thrown away, ${sum((row) => row.minutesTold)} minutes saved as officers told us, ${sum((row) => row.minutesEstimated)} estimated.
${estimateMethod}

### Deployment and human review
${review}

### Models
${modelTable}

### Data
${sharing}

### Risks
| Risk | What is done |
| --- | --- |
| A fact is changed | Every name, date, amount, reference and "not" is compared; insertion waits for the officer |
| A letter carries hidden orders to the model | It is passed as marked material, the model has no tools, and its reply is words only |
| A reply is cut short | It is never passed off as whole |
| Personal data reaches the model | Stand-ins on the device; looked for again at the gateway; refused |
| The system must stop | The kill switch takes effect within five seconds. It is ${rules.stopped ? 'ON: nothing is sent' : 'off'} |
`;
    case 'dpia':
      return `${head}
## What leaves the device

${allowed}

${sharing}

## Where it goes

${modelTable}

## Who may use it

${settings.entra === undefined ? 'Sign-in is not set up: this is a preview.' : `Staff of directory ${settings.entra.tenant}${settings.entra.roleRequired ? ' who hold a role' : ''}.`} Limit: ${rules.jobsAnHour} jobs an officer an hour; ${rules.tokensAMonth === 0 ? 'no monthly cap' : `${rules.tokensAMonth} tokens a month`}.

## Human involvement

${review} Triage only orders a list; every message stays in reach.

## For the council

- Lawful basis and Article 9 condition: ${fill('lawful basis')}
- Consultation of the DPO, staff and residents: ${fill('who and when')}
- Risks that remain, with owner and date: ${fill('risks')}
`;
    case 'inventory':
      return `${head}
| Use | Done by | Templates |
| --- | --- | --- |
${(['improve', 'draft', 'reply', 'summarise'] as const)
  .map(
    (action) =>
      `| ${action} | ${rules.actions[action].allowed && models.length > 0 && !rules.stopped ? 'device or model' : 'device only'} | ${templates.filter((template) => template.action === action).length} |`,
  )
  .join('\n')}

| Template | Version | Status | Owner | Review by |
| --- | --- | --- | --- | --- |
${templates.map(({ id, version, status, owner, reviewBy }) => `| ${id} | ${version} | ${status} | ${owner.replace(/\|/g, '/')} | ${reviewBy} |`).join('\n')}
`;
    case 'processors':
      return `${head}
| Who | For what | Where | Contract |
| --- | --- | --- | --- |
${models.map(({ id, place }) => `| ${place} | language model "${id}" | ${fill('region')} | ${fill('reference; no training on council data; deletion')} |`).join('\n') || '| none | | | |'}
| ${settings.entra === undefined ? 'none' : 'Microsoft Entra ID'} | sign-in | ${fill('region')} | ${fill('reference')} |
| ${settings.databaseUrl === undefined ? 'none: a folder of this machine' : 'the PostgreSQL host'} | store of templates, policy and audit lines | ${fill('region')} | ${fill('reference')} |
`;
    case 'accessibility':
      return `${head}
Fair Copy is built to meet WCAG 2.2 AA. Each panel is tested in every state by a program that looks for barriers, and by keyboard.
Text size, spacing, typeface and theme can be set in the pane, and text can be read aloud.

- Not accessible yet: ${fill('known barriers')}
- Tell us: ${council.contact.email}, ${council.contact.phone}
- If you are not happy with our answer: the Equality Advisory and Support Service
- Tested on: ${fill('date and by whom')}
`;
  }
}

/** Serves the documents to those who answer for the system. */
export function addGovernanceDocuments({ app }: GatewayParts, sources: GovernanceSources): void {
  app.get('/api/governance/running', async (context) => {
    requireRole(context.get('officer'), 'information-governance', 'auditor', 'administrator');
    const { council, settings, library, policy } = sources;
    const [rules, templates] = await Promise.all([policy.current(), library.list()]);
    return context.json({
      council: council.name,
      stopped: rules.stopped,
      models: settings.models.map(({ id, baseUrl, model }) => ({ id, model, server: new URL(baseUrl).hostname })),
      store: settings.databaseUrl === undefined ? 'folder' : 'postgresql',
      signIn: settings.entra === undefined ? 'development' : 'entra',
      templates: templates.length,
      notApproved: templates.filter(({ status }) => status !== 'approved').length,
      expired: templates.filter(({ status }) => status === 'expired').length,
    });
  });
  app.get('/api/governance', (context) => context.json({ documents: titles }));
  app.get('/api/governance/:document', async (context) => {
    requireRole(context.get('officer'), 'information-governance', 'auditor', 'administrator');
    const name = (Object.keys(titles) as DocumentName[]).find((title) => title === context.req.param('document'));
    if (name === undefined) throw new Problem('bad-input', { technical: 'no such document' });
    return context.text(await governanceDocument(name, sources, new Date()), 200, { 'content-type': 'text/markdown; charset=utf-8' });
  });
}
