/** Elements that begin a new line in text. */
const blocks =
  'address,article,blockquote,div,dl,dt,dd,fieldset,form,h1,h2,h3,h4,h5,h6,header,footer,hr,li,main,ol,p,pre,section,table,tr,ul';

/**
 * HTML as a mail program shows it, without what could run, load or leave: scripts, styles, frames, pictures, handlers, forms, SVG.
 * documented: Outlook rewrites HTML on set and drops SVG; assumed: the rest of the list, and that inline styles go.
 */
export function cleanHtml(html: string): string {
  // Styles go before the parser sees them: the page's policy forbids them, and says so in the console each time.
  const page = new DOMParser().parseFromString(html.replace(/\sstyle=(?:"[^"]*"|'[^']*')/gi, ''), 'text/html');
  for (const bad of page.querySelectorAll(
    'script,style,iframe,object,embed,link,meta,base,form,input,button,svg,math,img,video,audio,template',
  ))
    bad.remove();
  for (const element of page.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const keep =
        name === 'id' ||
        name === 'class' ||
        name === 'data-smartmail' ||
        (name === 'name' && element.tagName === 'A') ||
        (name === 'type' && element.tagName === 'BLOCKQUOTE') ||
        name === 'dir' ||
        name === 'tabindex' ||
        name === 'colspan' ||
        name === 'rowspan' ||
        (name === 'href' && /^(?:https?|mailto|tel):/i.test(value));
      if (!keep) element.removeAttribute(name);
    }
    if (element instanceof HTMLAnchorElement) Object.assign(element, { target: '_blank', rel: 'noopener noreferrer' });
  }
  return page.body.innerHTML;
}

/** The text of HTML, as getAsync('text') gives it. assumed: one line break a block, two between paragraphs, and no glueing of the quote's head. */
export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of page.querySelectorAll(blocks)) block.append(block.matches('p,ul,ol,h1,h2,h3') ? '\n\n' : '\n');
  return (page.body.textContent ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
