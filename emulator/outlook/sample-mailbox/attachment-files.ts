import { paragraph, writeDocx } from '../../samples/ooxml-writer';

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  txt: 'text/plain',
  vtt: 'text/vtt',
  csv: 'text/csv',
  html: 'text/html',
  rpmsg: 'application/x-microsoft-rpmsg-message',
};

const transcript = `WEBVTT

00:00:02.000 --> 00:00:09.000
<v Tariq Mahmood>So the lights on the back stairs at Heron House are out again. Who is doing that?

00:00:09.500 --> 00:00:15.000
<v Paul Whitcombe>I will report it today and ring the contractor on Tuesday 24 November.

00:00:15.500 --> 00:00:24.000
<v Denise Okafor>The bin store door is on my list. It needs a new hinge. I cannot say when.

00:00:24.500 --> 00:00:33.000
<v Tariq Mahmood>We agreed last time that the garden wall can wait until spring. Still agreed?

00:00:33.500 --> 00:00:37.000
<v Paul Whitcombe>Yes, agreed.

00:00:37.500 --> 00:00:46.000
<v Denise Okafor>And somebody needs to talk to number 14 about the motorbike. I do not think anybody has.
`;

const notes =
  'Estate walkabout, Heron House and Millrace Close.\nLights: back stairs out. Paul.\nBin store: hinge. Denise, no date.\nGarden wall: wait until spring (agreed).\nMotorbike at 14: nobody yet.\n';

/** A one-page PDF with a line of text, so that reading it on the device has something to find. */
function pdf(line: string): string {
  const text = `BT /F1 12 Tf 72 760 Td (${line.replace(/[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** The smallest JPEG there is: one grey dot. */
const dot =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** What a sample attachment holds, by its name: a real file of its kind, with words that fit. */
export function attachmentFile(name: string): { readonly contentType: string; readonly content: string; readonly size: number } {
  const kind = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const title = name.replace(/\.\w+$/, '');
  const text = (value: string): string => base64(new TextEncoder().encode(value));
  const content =
    kind === 'docx'
      ? base64(
          writeDocx({
            title,
            blocks: [
              paragraph(title, 'Heading1'),
              paragraph('This is an invented document that came with an invented message. It is here to be read on the device.'),
            ],
          }),
        )
      : kind === 'pdf'
        ? text(pdf(`${title}: an invented document that came with an invented message.`))
        : kind === 'jpg'
          ? dot
          : text(
              kind === 'vtt' ? transcript : kind === 'csv' ? 'Address,State\nHeron House 12,Ready\nKiln Lane 8,New lock needed\n' : notes,
            );
  return { contentType: types[kind] ?? 'application/octet-stream', content, size: Math.floor((content.length * 3) / 4) };
}
