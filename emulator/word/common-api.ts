import { EmulatorError } from './emulator-error';
import type { CustomXmlParts } from './custom-xml-parts';
import type { DocumentSettings } from './document-settings';
import { htmlOf, insertHtml, insertOoxml, ooxmlOf } from './objects/markup';
import { textOfSpan } from './span';
import { insertText } from './text-operations';
import type { WordSession } from './word-session';

type Fields = Record<string, unknown>;

/** The calls of Office's common API: selected data, settings, custom XML parts. Numbers and shapes: host protocol §1.6. */
export class CommonApi {
  constructor(
    private readonly word: WordSession,
    private readonly settings: DocumentSettings,
    private readonly parts: CustomXmlParts,
    private readonly saveDocument: () => Uint8Array,
  ) {}

  /** Runs one call and gives its result fields. Throws EmulatorError 'not-emulated', naming the number. */
  call(dispatchId: number, parameters: Fields): Fields {
    switch (dispatchId) {
      case 64:
        return { Data: this.selectedData(recordOf(parameters['DdaGetBindingData'])) };
      case 65:
        this.setSelectedData(recordOf(parameters['DdaSetBindingData']));
        return {};
      case 75:
        return { Properties: { Settings: this.settings.pairs() } };
      case 76: {
        const pairs = recordOf(parameters['DdaSettingsMethod'])['Properties'];
        this.settings.replace(Array.isArray(pairs) ? pairs : []);
        return {};
      }
      case 77:
        return this.openCopy(parameters);
      case 80:
        return this.copySlice(Number(parameters['3']));
      case 81:
        this.copy = undefined;
        return {};
      case 86:
        return { 0: { 1: '' } }; // the document has no address
      case 128:
      case 129:
      case 130:
      case 131:
      case 133:
        return this.parts.call(dispatchId, parameters);
      default:
        throw new EmulatorError('not-emulated', `The Office call with dispatch id ${dispatchId} is not emulated.`);
    }
  }

  private copy: { readonly bytes: Uint8Array; readonly sliceSize: number } | undefined;

  /** getFileAsync. Keys as on the wire (word-web, OSF.DDA.Marshaling.File): 0 file type and 1 slice size in, 0 handle and 1 size out. */
  private openCopy(parameters: Fields): Fields {
    if (Number(parameters['0']) !== 1) throw new EmulatorError('not-emulated', 'Getting the document as text or PDF is not emulated.');
    const sliceSize = Number(parameters['1']);
    // documented: slices of up to 4 MB (office.document).
    this.copy = { bytes: this.saveDocument(), sliceSize: sliceSize > 0 ? Math.min(sliceSize, 4_194_304) : 4_194_304 };
    return { 0: 1, 1: this.copy.bytes.length };
  }

  private copySlice(index: number): Fields {
    const { copy } = this;
    if (!copy) throw new EmulatorError('not-emulated', 'The copy of the document was closed.');
    const slice = copy.bytes.subarray(index * copy.sliceSize, (index + 1) * copy.sliceSize);
    return { 0: [...slice], 1: slice.length };
  }

  private selectedData(details: Fields): unknown {
    const { selection } = this.word.document;
    switch (String(details['CoerceType'] ?? 'text').toLowerCase()) {
      case 'html':
        return htmlOf(this.word, selection);
      case 'ooxml':
        return ooxmlOf(this.word, selection);
      case 'text':
        return textOfSpan(this.word.document, selection, this.word.behaviour.deletionsInText);
      default:
        throw new EmulatorError('not-emulated', `Reading the selection as ${String(details['CoerceType'])} is not emulated.`);
    }
  }

  private setSelectedData(details: Fields): void {
    const { selection, ranges } = this.word.document;
    const text = String(details['Data'] ?? '');
    const span = { start: selection.start, end: selection.end };
    const type = String(details['CoerceType'] ?? 'text').toLowerCase();
    if (type === 'html') insertHtml(this.word, span, text, 'Replace');
    else if (type === 'ooxml') insertOoxml(this.word, span, text, 'Replace');
    else if (type === 'text') {
      const inserted = insertText(this.word, span, text, 'Replace', selection);
      // documented: setSelectedDataAsync leaves the cursor after what it wrote (office.document).
      ranges.place(selection, inserted.end, inserted.end);
    } else throw new EmulatorError('not-emulated', `Writing the selection as ${type} is not emulated.`);
  }
}

function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
