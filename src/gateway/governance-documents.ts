import type { GatewayParts } from './config';
import { accessibilityStatement } from './governance-accessibility';
import { atrsRecord } from './governance-atrs';
import { dpiaPack } from './governance-dpia';
import { governanceFacts, type GovernanceFacts, type GovernanceSources } from './governance-facts';
import { aiInventory, processorRegister } from './governance-registers';
import { requireRole } from './officer';
import { Refusal } from './refusal';

const titles = {
  atrs: 'Algorithmic Transparency Recording Standard: draft record',
  dpia: 'Data protection impact assessment: the facts of this system',
  inventory: 'AI use inventory',
  processors: 'Register of processors',
  accessibility: 'Accessibility statement: draft',
} as const;
type DocumentName = keyof typeof titles;

const documents: Readonly<Record<DocumentName, (facts: GovernanceFacts) => string>> = {
  atrs: atrsRecord,
  dpia: dpiaPack,
  inventory: aiInventory,
  processors: processorRegister,
  accessibility: accessibilityStatement,
};

/**
 * Documents that information governance needs, made from the configuration that runs, so that they cannot say otherwise than it does.
 * What only the council knows is left as "[council to fill in: …]". Markdown.
 */
function governanceDocument(name: DocumentName, facts: GovernanceFacts): string {
  return `# ${titles[name]}\n\n${facts.council.name}. Made ${facts.today} from the running configuration.\n\n${documents[name](facts)}`;
}

/** Serves the documents to those who answer for the system. */
export function addGovernanceDocuments({ app }: GatewayParts, sources: GovernanceSources): void {
  app.get('/api/governance/running', async (context) => {
    requireRole(context.get('officer'), 'information-governance', 'auditor', 'administrator');
    const { council, rules, models, store, entra, templates } = await governanceFacts(sources, new Date());
    return context.json({
      council: council.name,
      stopped: rules.stopped,
      models,
      store,
      signIn: entra === undefined ? 'development' : 'entra',
      templates: templates.length,
      notApproved: templates.filter(({ status }) => status !== 'approved').length,
      expired: templates.filter(({ status }) => status === 'expired').length,
    });
  });
  app.get('/api/governance', (context) => context.json({ documents: titles }));
  app.get('/api/governance/:document', async (context) => {
    requireRole(context.get('officer'), 'information-governance', 'auditor', 'administrator');
    const name = (Object.keys(titles) as DocumentName[]).find((title) => title === context.req.param('document'));
    if (name === undefined) throw new Refusal(404, 'bad-input', { technical: 'no such document' });
    const document = governanceDocument(name, await governanceFacts(sources, new Date()));
    return context.text(document, 200, { 'content-type': 'text/markdown; charset=utf-8' });
  });
}
