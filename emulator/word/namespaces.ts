/**
 * The short names the emulator uses for XML namespaces, whatever prefix the file itself chose.
 * "Strict" files (ISO 29500 strict) use other addresses for the same vocabulary.
 */
const addresses: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ap',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ap',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'op',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/officeDocument/2006/customXml': 'ds',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11': 'we',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Gives the emulator's short name of a namespace address, or undefined for one it does not treat specially. */
function shortNameOf(address: string): string | undefined {
  return Object.hasOwn(addresses, address) ? addresses[address] : undefined;
}

/** Gives the transitional address a short name stands for (the first listed). */
export function addressOf(shortName: string): string {
  for (const [address, name] of Object.entries(addresses)) if (name === shortName) return address;
  throw new Error(`No namespace is known by the short name ${shortName}.`);
}

/** The prefixes in force at one place of a file; children that declare nothing share their parent's. */
export class NamespaceScope {
  private readonly canonical = new Map<string, string>();
  private readonly prefixes = new Map<string, string | undefined>();

  constructor(
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer: NamespaceScope | undefined,
  ) {}

  address(prefix: string): string | undefined {
    return (
      this.declared.get(prefix) ?? this.outer?.address(prefix) ?? (prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : undefined)
    );
  }

  /** `ns0:p` in a file that binds ns0 to WordprocessingML is `w:p` here. An unknown namespace keeps the name as written, marked by its prefix. */
  elementName(raw: string): string {
    const known = this.canonical.get(raw);
    if (known !== undefined) return known;
    const name = this.resolve(raw, true);
    this.canonical.set(raw, name);
    return name;
  }

  /** As elementName, but a name with no prefix belongs to no namespace. */
  attributeName(raw: string): string {
    return raw.includes(':') ? this.resolve(raw, false) : raw;
  }

  /** The prefix the file uses for a namespace: '' when it is the default one, undefined when it is not declared here. */
  prefixFor(shortName: string, forAttribute: boolean): string | undefined {
    const key = `${shortName}|${forAttribute ? 'a' : 'e'}`;
    if (!this.prefixes.has(key)) this.prefixes.set(key, this.findPrefix(shortName, forAttribute));
    return this.prefixes.get(key);
  }

  private findPrefix(shortName: string, forAttribute: boolean): string | undefined {
    for (const [prefix, address] of this.declared) {
      if (shortNameOf(address) === shortName && !(forAttribute && prefix === '')) return prefix;
    }
    return this.outer?.prefixFor(shortName, forAttribute);
  }

  private resolve(raw: string, element: boolean): string {
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const local = colon < 0 ? raw : raw.slice(colon + 1);
    if (prefix === '' && !element) return raw;
    const address = this.address(prefix);
    const short = address === undefined ? undefined : shortNameOf(address);
    if (short !== undefined) return `${short}:${local}`;
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}
