import { EmulatorError } from '../../word/emulator-error';
import type { MailMessage } from '../mail-message';
import type { OpenItem } from '../open-item';
import type { OpenOutlook } from '../open-outlook';

export type Fields = Record<string, unknown>;
export type Answer = {
  readonly wasSuccessful: boolean;
  readonly error: boolean;
  readonly errorCode: number;
  readonly data?: unknown;
  readonly customProperties?: string;
};

export const good = (data?: unknown): Answer => ({
  wasSuccessful: true,
  error: false,
  errorCode: 0,
  ...(data === undefined ? {} : { data }),
});
export const bad = (errorCode: number): Answer => ({ wasSuccessful: false, error: true, errorCode });

/** office.js's own codes (its error table). */
export const codes = {
  notSupported: 5000,
  internal: 5001,
  format: 9002,
  duplicateKey: 9023,
  keyNotFound: 9024,
  tooMany: 9025,
  badAttachment: 9003,
  category: 9044,
  duplicateCategory: 9045,
  notSaved: 9046,
  itemNotFound: 9049,
  token: 9018,
} as const;

export const asHtml = 3;

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function itemOf({ openItem }: OpenOutlook): OpenItem {
  if (openItem === undefined) throw new EmulatorError('not-emulated', 'A call needs an open item, and none is open.');
  return openItem;
}

export function messageOf(outlook: OpenOutlook): MailMessage {
  const item = itemOf(outlook);
  if (item.kind !== 'message' && item.kind !== 'compose')
    throw new EmulatorError('not-emulated', 'This call on an appointment is not emulated.');
  return item.message;
}

export function appointmentOf(outlook: OpenOutlook): Extract<OpenItem, { kind: 'appointment' }>['appointment'] {
  const item = itemOf(outlook);
  if (item.kind !== 'appointment' && item.kind !== 'appointment-compose')
    throw new EmulatorError('not-emulated', 'This call on a message is not emulated.');
  return item.appointment;
}
