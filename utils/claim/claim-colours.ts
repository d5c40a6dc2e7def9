/** The five colours of saved passages, in the order they are offered. Apart from the schemas, for page scripts carry none. */
export const CLAIM_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type ClaimColour = (typeof CLAIM_COLOURS)[number];
