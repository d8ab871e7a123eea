import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../core/template';
import { TemplateFault } from '../core/template-fault';
import { parseTemplate } from '../core/template-file';

/**
 * Takes the folder of templates (one folder a role, one Markdown file a use case); gives every template, by role and id.
 * @throws TemplateFault at the first file that cannot be used: a broken template is never left out silently.
 */
export function compileTemplates(folder: string): Template[] {
  const templates: Template[] = [];
  const files = new Map<string, string>();
  for (const role of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const name of readdirSync(join(folder, role.name)).sort()) {
      if (!name.endsWith('.md')) continue;
      const file = [role.name, name].join('/');
      const template = parseTemplate(readFileSync(join(folder, role.name, name), 'utf8'), file);
      if (template.role !== role.name) throw new TemplateFault(file, 1, `the role is "${template.role}" but the folder is "${role.name}"`);
      const other = files.get(template.id);
      if (other !== undefined) throw new TemplateFault(file, 1, `the id "${template.id}" is already used by ${other}`);
      files.set(template.id, file);
      templates.push(template);
    }
  }
  return templates;
}
