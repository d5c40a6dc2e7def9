// What is used of Papa Parse. Its own types (@types/papaparse) bring Node's globals along, which pure code must not see.
declare module 'papaparse' {
  /** Calls `step` with each row of `text` before it returns; `row` of an error counts from 0 within the step. */
  export function parse(
    text: string,
    options: {
      delimiter: string;
      newline: '\n';
      preview?: number;
      step(result: { data: string[]; errors: readonly { message: string }[] }, parser: { abort(): void }): void;
    },
  ): void;
}
