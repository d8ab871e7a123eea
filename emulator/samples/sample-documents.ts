import { bereavement, caseNotes, empty, rentArrears } from './letters';
import { longDocument } from './long-document';
import { type DocumentPlan, writeDocx } from './ooxml-writer';

const plans: Readonly<Record<string, () => DocumentPlan>> = {
  'rent-arrears.docx': () => rentArrears,
  'bereavement.docx': () => bereavement,
  'case-notes.docx': () => caseNotes,
  'empty.docx': () => empty,
  'long-report.docx': () => longDocument(),
};

export const sampleNames: readonly string[] = Object.keys(plans);

/** A sample document's bytes by its name, or undefined when there is none of that name. */
export function sampleDocument(name: string): Uint8Array | undefined {
  const plan = Object.hasOwn(plans, name) ? plans[name] : undefined;
  return plan === undefined ? undefined : writeDocx(plan());
}
