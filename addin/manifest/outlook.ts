import { buttons, buttonsOn, paneAddress, product } from './product';
import type { Settings, Surface } from './product';
import { control, identity, resources, webApplicationInfo } from './resources';
import { element, xmlFile } from './xml';
import type { Element } from './xml';

const points: readonly { readonly type: string; readonly surface: Surface }[] = [
  { type: 'MessageReadCommandSurface', surface: 'message-read' },
  { type: 'MessageComposeCommandSurface', surface: 'message-compose' },
  { type: 'AppointmentOrganizerCommandSurface', surface: 'appointment-organiser' },
  { type: 'AppointmentAttendeeCommandSurface', surface: 'appointment-attendee' },
];

const yes = (name: string): Element => element(name, {}, 'true');

/**
 * One ribbon group on one surface. Pinning and several chosen messages exist from VersionOverrides 1.1 on; a pane can be pinned beside messages only (Outlook:
 * implement a pinnable task pane).
 */
function surfacePoint(type: string, surface: Surface, level: '1.0' | '1.1'): Element {
  const pinnable = surface === 'message-read' || surface === 'message-compose';
  const several = surface === 'message-read';
  const after = level === '1.0' ? [] : [...(pinnable ? [yes('SupportsPinning')] : []), ...(several ? [yes('SupportsMultiSelect')] : [])];
  return element('ExtensionPoint', { 'xsi:type': type }, [
    element('OfficeTab', { id: 'TabDefault' }, [
      element('Group', { id: `FairCopy.${surface}` }, [
        element('Label', { resid: 'Group.Label' }),
        ...buttonsOn(surface).map((button) => control(button, `FairCopy.${surface}.${button.id}`, { after })),
      ]),
    ]),
  ]);
}

/** The Smart Alerts point. The handler is one JavaScript file for classic Outlook and a page around it elsewhere. */
function sendPoint(): Element {
  return element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [
    element(
      'LaunchEvents',
      {},
      product.sendEvents.map(({ xml, handler }) => element('LaunchEvent', { Type: xml, FunctionName: handler, SendMode: 'SoftBlock' })),
    ),
    element('SourceLocation', { resid: 'OnSend.Page' }),
  ]);
}

const mailbox = (version: string): Element =>
  element('Requirements', {}, [
    element('bt:Sets', { DefaultMinVersion: version }, [element('bt:Set', { Name: 'Mailbox', MinVersion: version })]),
  ]);

const form = (type: string, page: string): Element =>
  element('Form', { 'xsi:type': type }, [
    element('DesktopSettings', {}, [
      element('SourceLocation', { DefaultValue: page }),
      ...(type === 'ItemRead' ? [element('RequestedHeight', {}, '450')] : []),
    ]),
  ]);

/**
 * Takes the settings; gives manifest.outlook.xml. Two VersionOverrides, one in the other, as Outlook asks: 1.0 has the buttons for every Outlook with Mailbox 1.3;
 * 1.1 adds pinning, several chosen messages, shared mailboxes, sign-in and the check before sending, for Mailbox 1.12, the first with OnMessageSend.
 * ReadWriteMailbox because reading several chosen messages asks for it.
 * Source: learn.microsoft.com/javascript/api/manifest, office/dev/add-ins/outlook/smart-alerts-onmessagesend-walkthrough, item-multi-select
 */
export function outlookManifest(settings: Settings): string {
  const home = paneAddress(settings, 'home');
  const used = buttons.filter(({ surfaces }) => surfaces.some((surface) => surface !== 'word'));
  const commands = { 'Commands.Url': `${settings.origin}/commands.html` };
  const newer = element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1', 'xsi:type': 'VersionOverridesV1_1' },
    [
      element('Description', { resid: 'Description' }),
      mailbox('1.12'),
      element('Hosts', {}, [
        element('Host', { 'xsi:type': 'MailHost' }, [
          element('Runtimes', {}, [
            element('Runtime', { resid: 'OnSend.Page' }, [element('Override', { type: 'javascript', resid: 'OnSend.Script' })]),
          ]),
          element('DesktopFormFactor', {}, [
            yes('SupportsSharedFolders'),
            element('FunctionFile', { resid: 'Commands.Url' }),
            ...points.map(({ type, surface }) => surfacePoint(type, surface, '1.1')),
            sendPoint(),
          ]),
        ]),
      ]),
      resources(settings, used, {
        ...commands,
        'OnSend.Page': `${settings.origin}/onsend.html`,
        'OnSend.Script': `${settings.origin}/onsend.js`,
      }),
      ...webApplicationInfo(settings),
    ],
  );
  return xmlFile(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'MailApp',
      },
      [
        ...identity(settings, product.ids.outlook, 'Mailbox'),
        element('Requirements', {}, [element('Sets', {}, [element('Set', { Name: 'Mailbox', MinVersion: '1.3' })])]),
        element('FormSettings', {}, [form('ItemRead', home), form('ItemEdit', home)]),
        element('Permissions', {}, 'ReadWriteMailbox'),
        element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [
          element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'ReadOrEdit' }),
          element('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Appointment', FormType: 'ReadOrEdit' }),
        ]),
        element('DisableEntityHighlighting', {}, 'true'),
        element(
          'VersionOverrides',
          { xmlns: 'http://schemas.microsoft.com/office/mailappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
          [
            element('Description', { resid: 'Description' }),
            mailbox('1.3'),
            element('Hosts', {}, [
              element('Host', { 'xsi:type': 'MailHost' }, [
                element('DesktopFormFactor', {}, [
                  element('FunctionFile', { resid: 'Commands.Url' }),
                  ...points.map(({ type, surface }) => surfacePoint(type, surface, '1.0')),
                ]),
              ]),
            ]),
            resources(settings, used, commands),
            newer,
          ],
        ),
      ],
    ),
  );
}
