import { addressOf } from './namespaces';
import type { WordDocument } from './document';
import { parseXml } from './xml-parser';
import { EmulatorError } from './emulator-error';

interface CustomPart {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

/** Custom XML parts of the document. documented: office.customxmlparts; stored as ISO/IEC 29500-1, 22.5 says. */
export class CustomXmlParts {
  constructor(private readonly document: WordDocument) {}

  list(): readonly CustomPart[] {
    const opened = this.document.package;
    return opened
      .relationships(this.document.mainPart)
      .filter((relationship) => relationship.kind === 'customXml' && !relationship.external)
      .flatMap((relationship) => {
        const name = opened.actualName(relationship.target);
        const root = name === undefined ? undefined : opened.optionalXml(name)?.root;
        if (name === undefined || !root) return [];
        const properties = opened.related(name, 'customXmlProps');
        const id = properties === undefined ? undefined : opened.optionalXml(properties)?.root.attribute('ds:itemID');
        return [
          {
            id: id ?? `{${name}}`,
            name,
            namespace: root.scope.address(root.rawName.includes(':') ? (root.rawName.split(':')[0] ?? '') : '') ?? '',
          },
        ];
      });
  }

  xml(id: string): string | undefined {
    const part = this.list().find((each) => each.id === id);
    const bytes = part && this.document.package.bytes(part.name);
    return bytes && new TextDecoder().decode(bytes).replace(/^<\?xml[^>]*\?>\s*/, '');
  }

  add(xml: string): string {
    parseXml(xml, 'the custom XML part');
    const opened = this.document.package;
    let number = 1;
    while (opened.actualName(`customXml/item${number}.xml`) !== undefined) number += 1;
    const name = `customXml/item${number}.xml`;
    const id = `{${newGuid()}}`;
    opened.setPart(name, xml);
    opened.setPart(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${addressOf('ds')}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    opened.addContentType(name, 'application/xml');
    opened.addContentType(`customXml/itemProps${number}.xml`, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
    opened.addRelationship(this.document.mainPart, `${addressOf('r')}/customXml`, `/${name}`);
    opened.addRelationship(name, `${addressOf('r')}/customXmlProps`, `itemProps${number}.xml`);
    return id;
  }

  remove(id: string): void {
    const part = this.list().find((each) => each.id === id);
    if (!part) return;
    const opened = this.document.package;
    const properties = opened.related(part.name, 'customXmlProps');
    if (properties !== undefined) opened.removePart(properties);
    opened.removeRelationship(this.document.mainPart, part.name);
    opened.removePart(part.name);
  }

  /** The calls 128 to 133 of the wire. */
  call(dispatchId: number, parameters: Record<string, unknown>): Record<string, unknown> {
    const describe = (part: { readonly id: string }): Record<string, unknown> => ({ id: part.id, DataPartBuiltIn: false });
    switch (dispatchId) {
      case 128:
        return { DataPartProperties: describe({ id: this.add(String(parameters['xml'] ?? '')) }) };
      case 129: {
        const part = this.list().find((each) => each.id === parameters['id']);
        return part ? { DataPartProperties: describe(part) } : {};
      }
      case 130:
        return {
          DataPartList: this.list()
            .filter((part) => part.namespace === parameters['namespace'])
            .map(describe),
        };
      case 131:
        return { Data: this.xml(String(parameters['id'])) ?? '' };
      case 133:
        this.remove(String(parameters['id']));
        return {};
      default:
        throw new EmulatorError('not-emulated', `The custom XML part call ${dispatchId} is not emulated.`);
    }
  }
}

function newGuid(): string {
  return crypto.randomUUID().toUpperCase();
}
