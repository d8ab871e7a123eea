import type { MailMessage, MailPerson } from './mail-message';

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Paragraphs of plain text as a mail program writes them: blank lines part paragraphs, lines beginning "- " become a list. */
export function textToHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (lines.every((line) => line.startsWith('- ')))
        return `<ul>${lines.map((line) => `<li>${escapeHtml(line.slice(2))}</li>`).join('')}</ul>`;
      return `<p>${lines.map(escapeHtml).join('<br>')}</p>`;
    })
    .join('');
}

const people = (list: readonly MailPerson[]): string => list.map(({ name, address }) => `${name} <${address}>`).join('; ');

/** How a moment reads in a quoted head: in council time. */
export function writtenTime(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date(iso));
}

/** assumed: the shape Outlook on the web gives a quoted thread, as it is seen in mail it sent. */
export function quoteHtml(message: MailMessage): string {
  const line = (name: string, value: string): string => `<b>${name}:</b> ${escapeHtml(value)}<br>`;
  const head = [
    line('From', people([message.from])),
    line('Sent', writtenTime(message.received)),
    line('To', people(message.to)),
    message.cc.length > 0 ? line('Cc', people(message.cc)) : '',
    `<b>Subject:</b> ${escapeHtml(message.subject)}`,
  ].join('');
  return `<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000">${head}</font><div>&nbsp;</div></div><div>${message.html}</div>`;
}

export function quoteText(message: MailMessage): string {
  const cc = message.cc.length > 0 ? `\nCc: ${people(message.cc)}` : '';
  return `________________________________\nFrom: ${people([message.from])}\nSent: ${writtenTime(message.received)}\nTo: ${people(message.to)}${cc}\nSubject: ${message.subject}\n\n${message.text}`;
}
