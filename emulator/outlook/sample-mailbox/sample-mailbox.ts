import { textToHtml } from '../message-html';
import type { Appointment, MailMessage } from '../mail-message';
import { attachmentFile } from './attachment-files';
import { colleagues, owner, resident } from './people';
import { everydayStories } from './stories-everyday';
import { caseworkStories } from './stories-casework';
import { officeStories } from './stories-office';
import { urgentStories } from './stories-urgent';
import type { Story } from './story';
import { exchangeId, tellStory } from './tell-story';

/** Names an officer's master list begins with. Colours are Outlook's presets. */
export const masterCategories = [
  { displayName: 'Today', color: 'Preset0' },
  { displayName: 'This week', color: 'Preset1' },
  { displayName: 'Waiting for someone', color: 'Preset3' },
  { displayName: 'To read', color: 'Preset7' },
] as const;

const newestFirst = (a: MailMessage, b: MailMessage): number => (a.received < b.received ? 1 : a.received > b.received ? -1 : 0);
const all: readonly Story[] = [...urgentStories, ...caseworkStories, ...everydayStories, ...officeStories];

/** Four weeks of an invented housing officer's mail up to 22 November 2026, newest first: the same every time. */
export function sampleMessages(): readonly MailMessage[] {
  let seed = 0;
  return all.flatMap((story) => story.days.flatMap((days) => tellStory(story, days, (seed += 1)))).sort(newestFirst);
}

/** The same kinds of mail told on until there are `count`, over as many weeks as it takes: for tests of paging and speed. */
export function manyMessages(count: number): readonly MailMessage[] {
  const told: MailMessage[] = [];
  for (let seed = 1_000; told.length < count; seed += 1) {
    const story = all[seed % all.length];
    if (story !== undefined) told.push(...tellStory(story, seed % 365, seed));
  }
  return told.slice(0, count).sort(newestFirst);
}

/** Two entries of the calendar: a visit to prepare for, and a meeting that was held. */
export function sampleAppointments(): readonly Appointment[] {
  const who = resident(125);
  const visit = `Visit to ${who.name}, ${who.home}, about the tenancy.\n\nLast time (13 November) we agreed to fill in the succession form together, and ${who.first} was going to find the papers.\n\nBring: the form, the repairs list.`;
  const meeting =
    'Notes\n\nDenise said the bin store door needs a new hinge; no date yet.\nPaul will ring the lighting contractor on Tuesday 24 November.\nIt was agreed that the garden wall waits until spring.\nSomebody should talk to number 14 about the motorbike.';
  return [
    {
      id: exchangeId(1, 'Cal'),
      subject: `Visit: ${who.name}`,
      organizer: owner,
      required: [colleagues.socialWorker],
      optional: [],
      start: '2026-11-24T10:30:00.000Z',
      end: '2026-11-24T11:15:00.000Z',
      location: who.home,
      html: textToHtml(visit),
      text: visit,
      attachments: [],
      categories: [],
    },
    {
      id: exchangeId(2, 'Cal'),
      subject: 'Estate walkabout',
      organizer: colleagues.asb,
      required: [owner, colleagues.repairs],
      optional: [colleagues.manager],
      start: '2026-11-16T14:00:00.000Z',
      end: '2026-11-16T15:00:00.000Z',
      location: 'Heron House',
      html: textToHtml(meeting),
      text: meeting,
      attachments: ['Walkabout transcript.vtt'].map((name, index) => ({ id: exchangeId(3 + index, 'Att'), name, ...attachmentFile(name) })),
      categories: [],
    },
  ];
}
