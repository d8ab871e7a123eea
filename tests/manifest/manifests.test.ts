import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { manifestFiles } from '../../addin/manifest/files';
import { buttons, contextEntry, settingsFrom } from '../../addin/manifest/product';

const root = join(__dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const settings = settingsFrom({}, version);
const files = manifestFiles(settings);
const xmlNames = ['manifest.xml', 'manifest.outlook.xml'] as const;
const text = (name: string): string => files[name] ?? '';
const all = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

/** Width and height out of a PNG's header chunk. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each(Object.keys(files))('%s in the project is what its source writes', (name) => {
  expect(read(name)).toBe(files[name]);
});

test.each(xmlNames)('%s is valid by Microsoft’s XML schemas', async (name) => {
  const schema = (file: string): { fileName: string; contents: string } => ({
    fileName: file,
    contents: read(`tests/manifest/schemas/${file}`),
  });
  const result = await validateXML({
    xml: [{ fileName: name, contents: text(name) }],
    schema: [schema('OfficeAppManifestV1_1.xsd')],
    preload: [
      'OfficeAppBasicTypesV1_0.xsd',
      'TaskPaneAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_1.xsd',
      'ContentAppVersionOverridesV1_0.xsd',
    ].map(schema),
  });
  expect(result.errors.map(({ message }) => message)).toEqual([]);
});

test('the schemas refuse a button without its action, so that passing them means something', async () => {
  const schema = (file: string): { fileName: string; contents: string } => ({
    fileName: file,
    contents: read(`tests/manifest/schemas/${file}`),
  });
  const broken = text('manifest.outlook.xml').replace(/<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/, '');
  const result = await validateXML({
    xml: [{ fileName: 'broken.xml', contents: broken }],
    schema: [schema('OfficeAppManifestV1_1.xsd')],
    preload: [
      'OfficeAppBasicTypesV1_0.xsd',
      'TaskPaneAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_0.xsd',
      'MailAppVersionOverridesV1_1.xsd',
      'ContentAppVersionOverridesV1_0.xsd',
    ].map(schema),
  });
  expect(result.valid).toBe(false);
});

test('manifest.json is valid by the schema Microsoft ships for its version', () => {
  const manifest = JSON.parse(text('manifest.json')) as { manifestVersion: string };
  const schema = JSON.parse(
    read(`node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`),
  ) as object;
  const ajv = new AjvDraft4({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(manifest);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(xmlNames)('in %s every resid resolves within its own overrides and none is left over', (name) => {
  const xml = text(name);
  // The inner overrides of Outlook have resources of their own: each block is checked by itself.
  const inner = /<VersionOverrides xmlns="[^"]*\/1\.1"[\s\S]*?<\/VersionOverrides>/.exec(xml)?.[0];
  const blocks = inner === undefined ? [xml] : [inner, xml.replace(inner, '')];
  for (const block of blocks) {
    const named = new Set(all(block, / resid="([^"]+)"/g));
    const given = all(block, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...named].filter((id) => !given.includes(id))).toEqual([]);
    expect(given.filter((id) => !named.has(id))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter((id) => id.length > 32)).toEqual([]);
  }
});

test('every icon a manifest names is a file of exactly that size', () => {
  const named = Object.values(files).flatMap((file) => all(file, /(assets\/[\w-]+\.png)/g));
  expect(named.length).toBeGreaterThan(50);
  for (const file of new Set(named)) {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect([file, ...pngSize(file)]).toEqual([file, size, size]);
  }
  for (const name of xmlNames) {
    for (const match of text(name).matchAll(/<bt:Image size="(\d+)" resid="[^"]+?\.(\d+)"/g)) expect(match[1]).toBe(match[2]);
  }
});

test('every address is https and of the one origin, whatever that is', () => {
  const other = manifestFiles(settingsFrom({ FAIR_COPY_ORIGIN: 'https://addin.anycouncil.example' }, version));
  for (const [name, file] of Object.entries(other)) {
    const addresses = all(file, /"((?:https?|api):\/\/[^"]+)"/g).filter(
      (address) => !/schemas\.microsoft\.com|www\.w3\.org|developer\.microsoft\.com/.test(address),
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(`${name} ${new URL(address).host}`).toBe(`${name} addin.anycouncil.example`);
    expect(file).not.toContain('localhost');
    expect(addresses.filter((address) => address.startsWith('http:'))).toEqual([]);
  }
});

test('an origin that Office would refuse is refused here, by name', () => {
  expect(() => settingsFrom({ FAIR_COPY_ORIGIN: 'http://addin.example' }, version)).toThrow('FAIR_COPY_ORIGIN');
  expect(() => settingsFrom({ FAIR_COPY_ORIGIN: 'https://addin.example/pane' }, version)).toThrow('FAIR_COPY_ORIGIN');
});

test('versions, names and the sign-in section agree in all three', () => {
  const unified = JSON.parse(text('manifest.json')) as {
    version: string;
    name: { short: string };
    webApplicationInfo: { id: string; resource: string };
  };
  // Microsoft's validation refuses whatever is below 1.0.
  expect(Number(unified.version.split('.')[0])).toBeGreaterThanOrEqual(1);
  expect(settingsFrom({}, '0.1.0').version < settingsFrom({}, '0.2.0').version).toBe(true);
  expect(settingsFrom({}, '0.9.0').version < settingsFrom({}, '1.0.0').version).toBe(true);
  for (const name of xmlNames) {
    expect(text(name)).toContain(`<Version>${unified.version}.0</Version>`);
    expect(text(name)).toContain(`<DisplayName DefaultValue="${unified.name.short}" />`);
    expect(text(name)).toContain(`<Id>${unified.webApplicationInfo.id}</Id>`);
    expect(text(name)).toContain(`<Resource>${unified.webApplicationInfo.resource}</Resource>`);
  }
  const ids = [
    ...xmlNames.map((name) => /<Id>([^<]+)<\/Id>/.exec(text(name))?.[1]),
    (JSON.parse(text('manifest.json')) as { id: string }).id,
  ];
  expect(new Set(ids).size).toBe(3);
});

test('a council’s manifests name its own app registration, or none: one that its directory does not know could not be deployed', () => {
  const origin = 'https://addin.anycouncil.example';
  for (const file of Object.values(manifestFiles(settingsFrom({ FAIR_COPY_ORIGIN: origin }, version))))
    expect(file).not.toMatch(/WebApplicationInfo/i);
  const registered = { FAIR_COPY_ORIGIN: origin, FAIR_COPY_CLIENT_ID: '11111111-2222-3333-4444-555555555555' };
  for (const file of Object.values(manifestFiles(settingsFrom(registered, version))))
    expect(file).toContain('api://addin.anycouncil.example/11111111-2222-3333-4444-555555555555');
});

test('only panes beside messages can be pinned', () => {
  const newer = text('manifest.outlook.xml').split('VersionOverridesV1_1')[1] ?? '';
  const pinned = newer.split('<ExtensionPoint ').filter((point) => point.includes('SupportsPinning'));
  expect(pinned.map((point) => /xsi:type="(\w+)"/.exec(point)?.[1])).toEqual(['MessageReadCommandSurface', 'MessageComposeCommandSurface']);
});

test('Word has its ribbon group and the entry on selected text; Outlook its four surfaces and the check before sending', () => {
  const word = text('manifest.xml');
  expect(all(word, /<ExtensionPoint xsi:type="(\w+)"/g)).toEqual(['PrimaryCommandSurface', 'ContextMenu']);
  expect(word).toContain('<OfficeMenu id="ContextMenuText">');
  const surfaces = [
    'MessageReadCommandSurface',
    'MessageComposeCommandSurface',
    'AppointmentOrganizerCommandSurface',
    'AppointmentAttendeeCommandSurface',
  ];
  expect(all(text('manifest.outlook.xml'), /<ExtensionPoint xsi:type="(\w+)"/g)).toEqual([...surfaces, ...surfaces, 'LaunchEvent']);
  expect(all(text('manifest.outlook.xml'), /<LaunchEvent Type="(\w+)"/g)).toEqual(['OnMessageSend', 'OnAppointmentSend']);
});

test('in the unified manifest every action a button or event names belongs to a runtime', () => {
  const unified = text('manifest.json');
  const given = all(unified, /"id": "(open-\w+|on\w+Handler)"/g);
  expect(all(unified, /"actionId": "([^"]+)"/g).filter((id) => !given.includes(id))).toEqual([]);
});

test('control ids are unique in each form factor, and labels are short enough to show', () => {
  for (const name of xmlNames) {
    for (const block of text(name).split('<VersionOverrides ').slice(1)) {
      const ids = all(block, /<Control xsi:type="Button" id="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
  for (const { label, tip } of [...buttons, contextEntry]) {
    expect(label.length).toBeLessThanOrEqual(30);
    expect(tip.length).toBeLessThanOrEqual(200);
  }
});
