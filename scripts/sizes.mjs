// npm run sizes: what each bundle weighs in both builds, against its budget. Needs a build.
import { fits, measure, sizeTable } from './size-budgets.ts';
import { outputOf } from './build.mjs';

for (const kind of ['chrome', 'firefox']) {
  const sizes = measure(outputOf(kind));
  console.log(`${kind}, bytes:\n${sizeTable(sizes)}\n`);
  if (!sizes.every(fits)) process.exitCode = 1;
}
