import { reviewBeforeSend } from '../../src/core/before-send/review-before-send';
import type { Council } from '../../src/core/council';
import { handleSend, type SendCheck, type SendEvent, type WhenUnsure } from '../../src/hosts/outlook/send-event';

/** Written in by webpack: classic Outlook's runtime can fetch nothing before the officer has pressed Send. */
declare const FAIR_COPY_COUNCIL: Council;
declare const FAIR_COPY_WHEN_UNSURE: WhenUnsure;

function onSend(event: SendEvent): void {
  handleSend(event, {
    item: () => Office.context.mailbox.item as unknown as ReturnType<SendCheck['item']>,
    today: () => new Date().toISOString().slice(0, 10),
    review: (message) => reviewBeforeSend(message, FAIR_COPY_COUNCIL),
    whenUnsure: FAIR_COPY_WHEN_UNSURE,
    overrides: () => Office.context.requirements === undefined || Office.context.requirements.isSetSupported('Mailbox', '1.14'),
  });
}

// In classic Outlook no start-up code of Office.onReady runs, so the handlers are named at once.
Office.actions.associate('onMessageSendHandler', onSend);
Office.actions.associate('onAppointmentSendHandler', onSend);
