import { iconAddress, iconSizes, paneAddress, product, tokenResource } from './product';
import type { Button, Settings } from './product';
import { element } from './xml';
import type { Element } from './xml';

/** Takes the buttons a manifest uses and further addresses by id; gives its Resources section, every id once. */
export function resources(settings: Settings, used: readonly Button[], addresses: Readonly<Record<string, string>>): Element {
  const icons = [...new Set<Button['icon']>(['icon', ...used.map(({ icon }) => icon)])];
  const starts = [...new Set(used.map(({ start }) => start))];
  const string = (id: string, value: string): Element => element('bt:String', { id, DefaultValue: value });
  return element('Resources', {}, [
    element(
      'bt:Images',
      {},
      icons.flatMap((icon) =>
        iconSizes.map((size) => element('bt:Image', { id: `${icon}.${size}`, DefaultValue: iconAddress(settings, icon, size) })),
      ),
    ),
    element('bt:Urls', {}, [
      ...Object.entries(addresses).map(([id, address]) => element('bt:Url', { id, DefaultValue: address })),
      ...starts.map((start) => element('bt:Url', { id: `Pane.${start}.Url`, DefaultValue: paneAddress(settings, start) })),
    ]),
    element('bt:ShortStrings', {}, [string('Group.Label', product.name), ...used.map(({ id, label }) => string(`${id}.Label`, label))]),
    element('bt:LongStrings', {}, [string('Description', product.description), ...used.map(({ id, tip }) => string(`${id}.Tip`, tip))]),
  ]);
}

export function icon(name: Button['icon']): Element {
  return element(
    'Icon',
    {},
    iconSizes.map((size) => element('bt:Image', { size: String(size), resid: `${name}.${size}` })),
  );
}

/** A ribbon button or menu entry; `more` goes into its action after the address. */
export function control(
  button: Button,
  controlId: string,
  more: { readonly before?: readonly Element[]; readonly after?: readonly Element[] } = {},
): Element {
  return element('Control', { 'xsi:type': 'Button', id: controlId }, [
    element('Label', { resid: `${button.id}.Label` }),
    element('Supertip', {}, [element('Title', { resid: `${button.id}.Label` }), element('Description', { resid: `${button.id}.Tip` })]),
    icon(button.icon),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, [
      ...(more.before ?? []),
      element('SourceLocation', { resid: `Pane.${button.start}.Url` }),
      ...(more.after ?? []),
    ]),
  ]);
}

/** The single sign-on section, where there is an app registration to name. */
export function webApplicationInfo(settings: Settings): readonly Element[] {
  const { clientId } = settings;
  if (clientId === undefined) return [];
  return [
    element('WebApplicationInfo', {}, [
      element('Id', {}, clientId),
      element('Resource', {}, tokenResource(settings, clientId)),
      element(
        'Scopes',
        {},
        product.scopes.map((scope) => element('Scope', {}, scope)),
      ),
    ]),
  ];
}

/** The elements every add-in only manifest starts with, in the order its schema asks for. */
export function identity(settings: Settings, id: string, host: 'Document' | 'Mailbox'): readonly Element[] {
  return [
    element('Id', {}, id),
    // Office compares four numbers; the package has three.
    element('Version', {}, `${settings.version}.0`),
    element('ProviderName', {}, product.provider),
    element('DefaultLocale', {}, 'en-GB'),
    element('DisplayName', { DefaultValue: product.name }),
    element('Description', { DefaultValue: product.description }),
    element('IconUrl', { DefaultValue: iconAddress(settings, 'icon', host === 'Document' ? 32 : 64) }),
    element('HighResolutionIconUrl', { DefaultValue: iconAddress(settings, 'icon', host === 'Document' ? 64 : 128) }),
    element('SupportUrl', { DefaultValue: `${settings.origin}/assets/support.html` }),
    element('AppDomains', {}, [element('AppDomain', {}, settings.origin)]),
    element('Hosts', {}, [element('Host', { Name: host })]),
  ];
}
