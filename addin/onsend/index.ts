import { reviewBeforeSend } from '../../src/core/before-send/review-before-send';
import type { Council } from '../../src/core/council';
import { handleSend, type WhenUnsure } from '../../src/hosts/outlook/send-event';

/** Written in by webpack: classic Outlook's runtime can fetch nothing before the officer has pressed Send. */
declare const FAIR_COPY_COUNCIL: Council;
declare const FAIR_COPY_WHEN_UNSURE: WhenUnsure;

type SendEvent = Parameters<typeof handleSend>[0];
type ComposeItem = Parameters<typeof handleSend>[1];

function onSend(event: SendEvent): void {
  const item = Office.context.mailbox.item as unknown as ComposeItem;
  const today = new Date().toISOString().slice(0, 10);
  handleSend(event, item, today, (message) => reviewBeforeSend(message, FAIR_COPY_COUNCIL), FAIR_COPY_WHEN_UNSURE);
}

// In classic Outlook no start-up code of Office.onReady runs, so the handlers are named at once.
Office.actions.associate('onMessageSendHandler', onSend);
Office.actions.associate('onAppointmentSendHandler', onSend);
