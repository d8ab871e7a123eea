import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { ChatModel } from '../core/chat-model';
import { parseCouncil } from '../core/council-file';
import { findPersonalData } from '../core/find-personal-data';
import { openaiModel } from '../models/openai';
import { admissionInStore, forgetPastHours } from './admission-in-store';
import { createGateway } from './app';
import { auditInStore } from './audit-in-store';
import { answerBrokenRequests } from './broken-request';
import { closingInStore } from './closing-in-store';
import { retainDeviceUses } from './device-uses';
import { addExchangeRoutes } from './exchange-routes';
import { addGovernanceDocuments } from './governance-documents';
import { addGovernanceRoutes } from './governance-routes';
import { libraryInStore } from './library';
import { addLibraryRoutes } from './library-routes';
import type { Log } from './log';
import { addMetricsRoute, createMetrics } from './metrics';
import { addOpenapiRoute } from './openapi';
import { addPaneFiles } from './pane-files';
import { policyInStore } from './policy-in-store';
import { addPageFiles } from './page-files';
import { addSessionRoute, addSignInRoute } from './session-routes';
import type { Settings } from './settings';
import { developmentSignIn } from './sign-in-development';
import { entraSignIn } from './sign-in-entra';
import { addSpendRoute } from './spend';
import { openStore } from './store';
import { usageInStore } from './usage-in-store';

export interface Server {
  readonly url: string;
  /** Finishes streams under way, then closes the store and gives the folder back. */
  close(graceMs?: number): Promise<void>;
}

/**
 * Takes settings that have no fault; gives a gateway that listens.
 * @throws FolderInUse, TemplateFault, Error of the database or the port: each says in plain words what is the matter
 */
export async function startServer(
  settings: Settings,
  log: Log,
  models: readonly ChatModel[] = settings.models.map(openaiModel),
): Promise<Server> {
  const council = parseCouncil(readFileSync(settings.councilFile, 'utf8'), settings.councilFile);
  const signIn =
    settings.entra === undefined ? developmentSignIn(settings.production ? 'production' : undefined) : entraSignIn(settings.entra);
  const store = await openStore(
    settings.databaseUrl === undefined ? { dataFolder: settings.dataFolder } : { databaseUrl: settings.databaseUrl },
  );
  try {
    const library = libraryInStore(store);
    await library.seed(readShipped(settings.templatesFolder));
    // Read now, and not while the first officer waits.
    await library.list();
    const audit = auditInStore(store);
    // Nobody else writes to a locked folder, so that every open job is one that was killed; on PostgreSQL another replica may be at it.
    const settle = (): Promise<number> => audit.settle(store.kind === 'pglite' ? 0 : 600);
    await settle();
    const policy = policyInStore(store);
    // The word lists are read on first use: now, and not while the first officer waits.
    findPersonalData('Dear Mrs Example', { council, ignoreStandIns: true });
    const gateway = createGateway({
      council,
      templates: library,
      models,
      findPersonalData: (text, unmask) => findPersonalData(text, { council, unmask, ignoreStandIns: true }),
      signIn,
      audit,
      policy,
      usage: usageInStore(store),
      admission: admissionInStore(store),
      closing: closingInStore(store),
      log,
      dispatch: { places: settings.places },
      ready: () => store.ready(),
      ...(settings.origins.length === 0 ? {} : { origins: settings.origins }),
      extendOpen: (parts) => {
        addSignInRoute(parts, settings.entra);
        addOpenapiRoute(parts);
      },
      extend: (parts) => {
        const metrics = createMetrics(() => parts.load());
        parts.onJob((result, model, firstMs, allMs) => metrics.job(result, model, firstMs, allMs));
        addMetricsRoute(parts, settings.metricsToken, metrics.text);
        addGovernanceRoutes(
          parts,
          audit,
          store,
          models.map(({ id }) => id),
          library,
        );
        addSpendRoute(parts, store, settings.prices);
        addGovernanceDocuments(parts, { council, settings, library, policy, store });
        addLibraryRoutes(parts, library, council, store);
        addExchangeRoutes(parts, library, council);
        addSessionRoute(parts, council);
        if (settings.pagesFolder !== undefined) addPageFiles(parts, settings.pagesFolder);
        if (settings.paneFolder !== undefined) addPaneFiles(parts, settings.paneFolder);
      },
    });
    const server = createServer(
      { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 32_768 },
      gateway.answer,
    );
    server.maxConnections = 20_000;
    answerBrokenRequests(server, log);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(settings.port, settings.host, resolve);
    });
    const { port } = server.address() as AddressInfo;
    const housework = async (): Promise<void> => {
      if (store.kind === 'postgres') await settle();
      const { keepAuditDays } = await policy.current();
      await audit.retain(keepAuditDays);
      await forgetPastHours(store);
      await retainDeviceUses(store, keepAuditDays, new Date());
    };
    const timer = setInterval(() => void housework().catch(() => log.warn({ event: 'housework-failed' })), 600_000);
    timer.unref();
    log.info({ event: 'started', count: models.length });
    return {
      url: `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`,
      close: async (graceMs) => {
        clearInterval(timer);
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        await gateway.close(graceMs);
        server.closeAllConnections();
        await closed;
        await store.close();
        log.info({ event: 'stopped' });
      },
    };
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}

/** Takes the templates' folder; gives each file's text under its id. */
export function readShipped(folder: string): readonly { readonly id: string; readonly source: string }[] {
  if (!existsSync(folder)) throw new Error(`There is no templates folder at ${folder}.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((role) =>
      readdirSync(join(folder, role.name))
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => {
          const source = readFileSync(join(folder, role.name, name), 'utf8');
          return { id: /^id: ?([a-z][a-z0-9-]*)/m.exec(source)?.[1] ?? name, source };
        }),
    );
}
