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
        return { ...this.openCopy(), Properties: this.copyProperties() };
      case 80:
        return this.copySlice(Number(parameters['ArrayData'] ?? parameters['Index'] ?? 0));
      case 81:
        this.copy = undefined;
        return {};
      case 86:
        return { Properties: { Url: '' } };
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

  private copy: Uint8Array | undefined;

  private openCopy(): Fields {
    this.copy = this.saveDocument();
    return {};
  }

  private copyProperties(): Fields {
    return { Handle: 1, FileSize: this.copy?.length ?? 0 };
  }

  private copySlice(index: number): Fields {
    // documented: slices of up to 4 MB (office.document); one size is kept here.
    const size = 65_536;
    return { Data: [...(this.copy ?? new Uint8Array()).subarray(index * size, (index + 1) * size)] };
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
