import type { WordDocument } from './document';
import { escapeAttribute } from './xml-text';

const partName = 'docProps/fair-copy-settings.xml';

/**
 * Office.context.document.settings: kept in memory, written to the file at the next save (documented: develop/persisting-add-in-state-and-settings).
 * assumed: Word keeps them in a web-extension part; here they are a part of our own beside it, which Word ignores.
 */
export class DocumentSettings {
  private readonly values = new Map<string, string>();

  constructor(private readonly document: WordDocument) {
    for (const element of document.package.optionalXml(partName)?.root.elements() ?? []) {
      const key = element.attribute('key');
      if (key !== undefined) this.values.set(key, element.attribute('value') ?? '');
    }
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  /** Pairs of key and JSON text, as on the wire. */
  pairs(): [string, string][] {
    return [...this.values];
  }

  replace(pairs: readonly unknown[]): void {
    this.values.clear();
    for (const pair of pairs) if (Array.isArray(pair)) this.values.set(String(pair[0]), String(pair[1]));
    this.write();
  }

  private write(): void {
    const opened = this.document.package;
    const known = opened.actualName(partName) !== undefined;
    if (this.values.size === 0 && !known) return;
    const entries = [...this.values]
      .map(([key, value]) => `<setting key="${escapeAttribute(key)}" value="${escapeAttribute(value)}"/>`)
      .join('');
    opened.setPart(
      partName,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<settings xmlns="urn:fair-copy:emulator:settings">${entries}</settings>`,
    );
    if (!known) {
      opened.addContentType(partName, 'application/xml');
      opened.addRelationship('', 'urn:fair-copy:emulator:settings', partName);
    }
  }
}
