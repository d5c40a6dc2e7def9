/** How many tests of a step passed and failed. */
export type Count = { passed: number; failed: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * Counts a vitest run from its JSON report and its exit code. A test file that could not be loaded has no tests of its own
 * and counts as one that failed; so does a run that crashed, ran nothing, or failed outside its tests.
 *
 * @param report - the report's text; undefined when vitest wrote none
 */
export function countVitest(report: string | undefined, exitCode: number): Count {
  const parsed = report === undefined ? undefined : parse(report);
  if (!parsed) return { passed: 0, failed: 1 };
  const unloaded = parsed.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const passed = parsed.numPassedTests;
  const failed = parsed.numFailedTests + unloaded;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/** The last line of `npm test`. */
export function summaryLine(counts: readonly Count[]): string {
  const { passed, failed } = total(counts);
  return `${passed} passed, ${failed} failed`;
}

/** Whether the whole is good: something ran, and nothing failed. */
export function isGreen(counts: readonly Count[]): boolean {
  const { passed, failed } = total(counts);
  return passed > 0 && failed === 0;
}

function total(counts: readonly Count[]): Count {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

function parse(report: string): VitestReport | undefined {
  try {
    const value = JSON.parse(report) as Partial<VitestReport> | null;
    const isWhole = Number.isInteger(value?.numPassedTests) && Number.isInteger(value?.numFailedTests);
    return isWhole && Array.isArray(value?.testResults) ? (value as VitestReport) : undefined;
  } catch {
    return undefined; // cut short: the run crashed while writing
  }
}
