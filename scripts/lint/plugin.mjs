import { boundedInput } from './rules/bounded-input.mjs';
import { changingText } from './rules/changing-text.mjs';
import { textFromCatalogue } from './rules/text-from-catalogue.mjs';
import { wrappedActions } from './rules/wrapped-actions.mjs';

/** The rules that only this house has. They run in plain Node, because ESLint 9 loads them as JavaScript. */
export const plumblinePlugin = {
  meta: { name: 'plumbline' },
  rules: {
    'bounded-input': boundedInput,
    'changing-text': changingText,
    'text-from-catalogue': textFromCatalogue,
    'wrapped-actions': wrappedActions,
  },
};
