import { buttonsOn, contextEntry, paneAddress, product } from './product';
import type { Settings } from './product';
import { control, icon, identity, resources, webApplicationInfo } from './resources';
import { element, xmlFile } from './xml';

/** One id for every button, so that a second press changes the open pane and does not open another. */
const pane = element('TaskpaneId', {}, 'FairCopy.Pane');

/**
 * Takes the settings; gives manifest.xml, the add-in only manifest for Word. WordApi 1.3 is the floor (Word 2019); tracked changes and
 * comments are of 1.4 and asked for at run time, so that an older Word still opens the pane and is told plainly what it lacks.
 * Source: learn.microsoft.com/javascript/api/manifest
 */
export function wordManifest(settings: Settings): string {
  const ribbon = buttonsOn('word');
  const sets = (prefix: string): ReturnType<typeof element> =>
    element(`${prefix}Sets`, { DefaultMinVersion: '1.3' }, [element(`${prefix}Set`, { Name: 'WordApi', MinVersion: '1.3' })]);
  return xmlFile(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'TaskPaneApp',
      },
      [
        ...identity(settings, product.ids.word, 'Document'),
        element('Requirements', {}, [sets('')]),
        element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: paneAddress(settings, 'home') })]),
        element('Permissions', {}, 'ReadWriteDocument'),
        element(
          'VersionOverrides',
          { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
          [
            element('Description', { resid: 'Description' }),
            element('Requirements', {}, [sets('bt:')]),
            element('Hosts', {}, [
              element('Host', { 'xsi:type': 'Document' }, [
                element('DesktopFormFactor', {}, [
                  element('FunctionFile', { resid: 'Commands.Url' }),
                  element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
                    element('OfficeTab', { id: 'TabHome' }, [
                      element('Group', { id: 'FairCopy.Group' }, [
                        element('Label', { resid: 'Group.Label' }),
                        icon('icon'),
                        ...ribbon.map((button) => control(button, `FairCopy.${button.id}`, { before: [pane] })),
                      ]),
                    ]),
                  ]),
                  element('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [
                    element('OfficeMenu', { id: 'ContextMenuText' }, [
                      control(contextEntry, `FairCopy.${contextEntry.id}`, { before: [pane] }),
                    ]),
                  ]),
                ]),
              ]),
            ]),
            resources(settings, [...ribbon, contextEntry], { 'Commands.Url': `${settings.origin}/commands.html` }),
            ...webApplicationInfo(settings),
          ],
        ),
      ],
    ),
  );
}
