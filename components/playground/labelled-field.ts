import type { ModelField } from './model-fields';

/** A number of the model with the name that a reader knows it by, and for a value the title of its question. */
export type LabelledField = ModelField & { label: string; group: string };
