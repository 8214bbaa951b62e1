/** Values of the colour tokens that a card uses. */
export type CardColours = Record<'paper' | 'ink' | 'ink2' | 'line' | 'control' | 'go' | 'rust', string>;
