import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { officerRoles, type OfficerRole } from '../core/service/officer-role';
import { isMetadataHost } from '../models/metadata-address';
import type { OpenaiSettings } from '../models/openai';
import type { TokenPrice } from './spend';

/** Everything that can be set, read from the environment once at the start. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly production: boolean;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly councilFile: string;
  readonly templatesFolder: string;
  /** The built pane, to be served from here; undefined when another server does. */
  readonly paneFolder: string | undefined;
  /** The built pages of the library, impact and governance; undefined when they are not built. */
  readonly pagesFolder: string | undefined;
  readonly origins: readonly string[];
  readonly models: readonly OpenaiSettings[];
  /** By the model's id; a model without one is counted and not costed. */
  readonly prices: Readonly<Record<string, TokenPrice>>;
  readonly entra: EntraSettings | undefined;
  readonly places: number;
  /** Without it /metrics is not there. */
  readonly metricsToken: string | undefined;
}

export interface EntraSettings {
  readonly tenant: string;
  readonly audience: string;
  /** The application that signs officers in, in the pane and on the pages; the audience's own when nothing else is said. */
  readonly clientId?: string;
  readonly scope: string;
  /** Directory groups that stand for a role, beside app roles. */
  readonly groups: Readonly<Record<string, OfficerRole>>;
  readonly teamClaim: string;
  /** True when only those with one of our roles may come in. */
  readonly roleRequired: boolean;
  /** Where the signing keys are; only a test has another place. */
  readonly keysUrl?: string;
  readonly issuer?: string;
}

/** A setting that will not do, in words for whoever starts the gateway. */
export interface SettingFault {
  readonly setting: string;
  readonly fault: string;
  /** A fault stops the start; a remark does not. */
  readonly stops: boolean;
}

/** Takes the environment; gives the settings and what is the matter with them. Never throws and never repeats a secret. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const fault = (setting: string, words: string, stops = true): void => void faults.push({ setting, fault: words, stops });
  const text = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const given = text(name);
    if (given === undefined) return otherwise;
    const number = Number(given);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    fault(name, `must be a whole number from ${least} to ${most}`);
    return otherwise;
  };
  const production = text('NODE_ENV') === 'production';
  const models: OpenaiSettings[] = [];
  const prices: Record<string, TokenPrice> = {};
  for (const prefix of ['MODEL', ...Array.from({ length: 8 }, (_, index) => `MODEL_${index + 2}`)]) {
    const baseUrl = text(`${prefix}_BASE_URL`);
    const model = text(`${prefix}_NAME`);
    if (baseUrl === undefined && model === undefined) continue;
    const wrong = baseUrl === undefined ? 'is missing' : modelAddressFault(baseUrl, production && text(`${prefix}_ALLOW_HTTP`) !== 'true');
    if (baseUrl === undefined || wrong !== undefined) {
      fault(`${prefix}_BASE_URL`, wrong ?? 'is missing');
      continue;
    }
    if (model === undefined) {
      fault(`${prefix}_NAME`, 'is missing: the name of the model, or on Azure of the deployment');
      continue;
    }
    const apiKey = text(`${prefix}_API_KEY`);
    const temperature = text(`${prefix}_TEMPERATURE`);
    const price = { input: Number(text(`${prefix}_PENCE_IN`)), output: Number(text(`${prefix}_PENCE_OUT`)) };
    if (price.input >= 0 && price.output >= 0) prices[text(`${prefix}_ID`) ?? model] = price;
    else if (text(`${prefix}_PENCE_IN`) !== undefined || text(`${prefix}_PENCE_OUT`) !== undefined)
      fault(`${prefix}_PENCE_IN`, `and ${prefix}_PENCE_OUT must both be numbers: pence for a million tokens read, and written`);
    models.push({
      id: text(`${prefix}_ID`) ?? model,
      baseUrl,
      model,
      firstMs: whole(`${prefix}_FIRST_MS`, 30_000, 1000, 40_000),
      betweenMs: whole(`${prefix}_BETWEEN_MS`, 15_000, 500, 19_000),
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(temperature === undefined ? {} : { temperature: Number(temperature) }),
    });
  }
  if (new Set(models.map(({ id }) => id)).size !== models.length)
    fault('MODEL_ID', 'two models have the same id: set MODEL_ID, MODEL_2_ID and so on');
  if (models.length === 0) fault('MODEL_BASE_URL', 'is not set: everything is done on officers’ own devices', false);
  const entra = readEntra(text, fault);
  if (entra === undefined && production)
    fault('ENTRA_TENANT', 'is missing: in production officers must sign in, and the development sign-in is off');
  if (entra === undefined && !production) fault('ENTRA_TENANT', 'is not set: anybody who reaches this machine may use the gateway', false);
  const databaseUrl = text('DATABASE_URL');
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) fault('DATABASE_URL', 'must begin with postgres://');
  if (databaseUrl === undefined) fault('DATABASE_URL', 'is not set: the data folder is used, by this one gateway alone', false);
  const origins = (text('PANE_ORIGINS') ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  for (const origin of origins)
    if (!/^https:\/\/[a-z0-9.-]{1,200}(?::\d{1,5})?$/.test(origin))
      fault('PANE_ORIGINS', 'each must be like https://pane.example, with no path');
  const metricsToken = text('METRICS_TOKEN');
  if (metricsToken !== undefined && metricsToken.length < 16) fault('METRICS_TOKEN', 'must have at least 16 characters');
  const paneFolder = text('PANE_FOLDER') ?? (existsSync(join(usualPane, 'taskpane.html')) ? usualPane : undefined);
  return {
    settings: {
      host: text('HOST') ?? (production ? '0.0.0.0' : '127.0.0.1'),
      port: whole('PORT', 8080, 0, 65_535),
      production,
      databaseUrl,
      dataFolder: text('DATA_FOLDER') ?? 'data',
      councilFile: text('COUNCIL_FILE') ?? 'council.yaml',
      templatesFolder: text('TEMPLATES_FOLDER') ?? 'templates',
      paneFolder,
      pagesFolder: text('PAGES_FOLDER') ?? pagesBeside(paneFolder),
      origins,
      models,
      prices,
      entra,
      places: whole('MODEL_PLACES', 64, 1, 10_000),
      metricsToken,
    },
    faults,
  };
}

/** Where npm run build puts the pane: who starts the gateway beside it need not say so. */
const usualPane = join('dist', 'pane');

/** The build puts the pages beside the pane. */
function pagesBeside(paneFolder: string | undefined): string | undefined {
  if (paneFolder === undefined) return undefined;
  const beside = join(paneFolder, '..', 'pages');
  return existsSync(join(beside, 'index.html')) ? beside : undefined;
}

function readEntra(text: (name: string) => string | undefined, fault: (setting: string, words: string) => void): EntraSettings | undefined {
  const tenant = text('ENTRA_TENANT');
  const audience = text('ENTRA_AUDIENCE');
  if (tenant === undefined && audience === undefined) return undefined;
  // "common" and "organizations" would let in every other council's staff.
  if (tenant === undefined || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant))
    fault('ENTRA_TENANT', 'must be your directory’s own id, such as 00000000-0000-0000-0000-000000000000');
  if (audience === undefined) fault('ENTRA_AUDIENCE', 'is missing: the application’s id or its api:// address');
  const groups: Record<string, OfficerRole> = {};
  for (const pair of (text('ENTRA_GROUPS') ?? '').split(',').filter((part) => part.trim() !== '')) {
    const [group = '', name = ''] = pair.split('=').map((part) => part.trim());
    const role = officerRoles.find((one) => one === name);
    if (role === undefined) fault('ENTRA_GROUPS', `"${name.slice(0, 40)}" is no role; the roles are ${officerRoles.join(', ')}`);
    else groups[group.toLowerCase()] = role;
  }
  return {
    tenant: (tenant ?? '').toLowerCase(),
    audience: audience ?? '',
    clientId: text('ENTRA_CLIENT_ID') ?? (audience ?? '').replace(/^api:\/\//, ''),
    scope: text('ENTRA_SCOPE') ?? 'access_as_user',
    groups,
    teamClaim: text('ENTRA_TEAM_CLAIM') ?? 'department',
    roleRequired: text('ENTRA_ROLE_REQUIRED') === 'true',
  };
}

/** The cloud's own metadata address would hand out its keys to whoever may name a model's address. */
function modelAddressFault(address: string, httpsOnly: boolean): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'is no web address';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'must not hold a password: use the API key setting';
  if (isMetadataHost(url.hostname)) return 'is a cloud’s metadata address';
  if (httpsOnly && url.protocol === 'http:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[a-z0-9-]+)$/.test(url.hostname))
    return 'must begin with https:// in production, unless it is a name inside your own network';
  return undefined;
}
