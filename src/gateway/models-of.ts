import type { ChatModel } from '../core/chat-model';
import { openaiModel } from '../models/openai';
import { readSettings } from './settings';

/** Takes the environment; gives the models it names, in order. Wrong settings give none of their own: `npm run doctor` says why. */
export function modelsOf(environment: Readonly<Record<string, string | undefined>>): readonly ChatModel[] {
  return readSettings(environment).settings.models.map(openaiModel);
}
