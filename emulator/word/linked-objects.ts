import type { HostObject } from './host-object';
import type { LiveRange } from './live-range';
import type { Story } from './story';
import type { XmlElement } from './xml';

/**
 * Makes the objects that lead to one another, such as a range's paragraphs and a paragraph's range. Their files take each other from the session
 * through this, so that none imports another; objects/linked-objects.ts joins each to its class.
 */
export interface LinkedObjects {
  readonly body: (story: Story) => HostObject;
  readonly cell: (cell: XmlElement) => HostObject;
  readonly control: (control: XmlElement) => HostObject;
  readonly paragraph: (paragraph: XmlElement) => HostObject;
  readonly range: (range: LiveRange) => HostObject;
  readonly table: (table: XmlElement) => HostObject;
}
