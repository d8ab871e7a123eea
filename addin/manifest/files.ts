import { outlookManifest } from './outlook';
import type { Settings } from './product';
import { unifiedManifest } from './unified';
import { wordManifest } from './word';

/** Takes the settings; gives each manifest's text by its file name at the project's root. */
export function manifestFiles(settings: Settings): Readonly<Record<string, string>> {
  return {
    'manifest.xml': wordManifest(settings),
    'manifest.outlook.xml': outlookManifest(settings),
    'manifest.json': unifiedManifest(settings),
  };
}
