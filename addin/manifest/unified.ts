import { buttons, buttonsOn, contextEntry, iconAddress, paneAddress, product, tokenResource } from './product';
import type { Button, Settings, Surface } from './product';

const manifestVersion = '1.25';
/** The unified form takes at most three icons for a control; these three are the required ones. */
const sizes = [16, 32, 80] as const;

const surfaces: readonly {
  readonly surface: Surface;
  readonly scope: 'document' | 'mail';
  readonly context: string;
  readonly tab: string;
}[] = [
  { surface: 'word', scope: 'document', context: 'default', tab: 'TabHome' },
  { surface: 'message-read', scope: 'mail', context: 'mailRead', tab: 'TabDefault' },
  { surface: 'message-compose', scope: 'mail', context: 'mailCompose', tab: 'TabDefault' },
  { surface: 'appointment-organiser', scope: 'mail', context: 'meetingDetailsOrganizer', tab: 'TabDefault' },
  { surface: 'appointment-attendee', scope: 'mail', context: 'meetingDetailsAttendee', tab: 'TabDefault' },
];

const actionOf = (start: Button['start']): string => `open-${start}`;
const icons = (settings: Settings, icon: Button['icon']): object[] =>
  sizes.map((size) => ({ size, url: iconAddress(settings, icon, size) }));

function control(settings: Settings, button: Button, id: string): object {
  return {
    id,
    type: 'button',
    label: button.label,
    icons: icons(settings, button.icon),
    supertip: { title: button.label, description: button.tip },
    actionId: actionOf(button.start),
    enabled: true,
  };
}

function ribbon(settings: Settings, { surface, scope, context, tab }: (typeof surfaces)[number]): object {
  return {
    requirements: { scopes: [scope] },
    contexts: [context],
    tabs: [
      {
        builtInTabId: tab,
        groups: [
          {
            id: `fair-copy-${surface}`,
            label: product.name,
            icons: icons(settings, 'icon'),
            controls: buttonsOn(surface).map((button) => control(settings, button, `${surface}-${button.id.toLowerCase()}`)),
          },
        ],
      },
    ],
  };
}

/** One runtime for each thing the pane can show first: an action names a runtime's page, and a runtime has one page. */
function paneRuntime(settings: Settings, start: Button['start']): object {
  return {
    id: `pane-${start}`,
    type: 'general',
    code: { page: paneAddress(settings, start) },
    lifetime: 'short',
    actions: [{ id: actionOf(start), type: 'openPage', pinnable: true, multiselect: true, view: `pane-${start}` }],
  };
}

/**
 * Takes the settings; gives manifest.json, the unified manifest for Word and Outlook together. Mac and mobile do not read it, so the two XML
 * files stay. Source: the JSON schema in @microsoft/app-manifest, and learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview
 */
export function unifiedManifest(settings: Settings): string {
  const starts = [...new Set([...buttons, contextEntry].map(({ start }) => start))];
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version: settings.version,
    id: product.ids.unified,
    developer: {
      name: product.provider,
      websiteUrl: `${settings.origin}/assets/support.html`,
      privacyUrl: `${settings.origin}/assets/privacy.html`,
      termsOfUseUrl: `${settings.origin}/assets/terms.html`,
    },
    name: { short: product.name, full: `${product.name} for council letters` },
    description: { short: product.tagline, full: product.description },
    icons: { outline: 'assets/outline-32.png', color: 'assets/color-192.png', color32x32: 'assets/icon-32.png' },
    accentColor: product.accent,
    validDomains: [new URL(settings.origin).host],
    ...(settings.clientId === undefined
      ? {}
      : { webApplicationInfo: { id: settings.clientId, resource: tokenResource(settings, settings.clientId) } }),
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'Document.ReadWrite.User', type: 'Delegated' },
          { name: 'Mailbox.ReadWrite.User', type: 'Delegated' },
          { name: 'Mailbox.SharedFolder', type: 'Delegated' },
        ],
      },
    },
    extensions: [
      {
        requirements: { scopes: ['document', 'mail'] },
        runtimes: [
          ...starts.map((start) => paneRuntime(settings, start)),
          {
            id: 'on-send',
            requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: '1.12' }] },
            type: 'general',
            code: { page: `${settings.origin}/onsend.html`, script: `${settings.origin}/onsend.js` },
            lifetime: 'short',
            actions: product.sendEvents.map(({ handler }) => ({ id: handler, type: 'executeFunction' })),
          },
        ],
        ribbons: surfaces.map((surface) => ribbon(settings, surface)),
        contextMenus: [
          {
            requirements: { scopes: ['document'] },
            menus: [{ entryPoint: 'text', controls: [control(settings, contextEntry, 'word-improve-selection')] }],
          },
        ],
        autoRunEvents: [
          {
            requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: '1.12' }] },
            events: product.sendEvents.map(({ unified, handler }) => ({
              type: unified,
              actionId: handler,
              options: { sendMode: 'softBlock' },
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
