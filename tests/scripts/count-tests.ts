export interface Count {
  passed: number
  failed: number
}

/** What is read of the report of vitest's JSON reporter. */
interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * Counts one suite from its report. Whatever is not a passed test is a failure: a skipped test, a file that
 * did not load, a suite without a test, a report that was never written, an error outside of every test
 * (`exitCode` tells of it).
 */
export function countTests(report: string | null, exitCode: number): Count {
  if (report === null) return { passed: 0, failed: 1 }
  const files = (JSON.parse(report) as Report).testResults
  const count = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of files) {
    const passed = assertionResults.filter((it) => it.status === 'passed').length
    const others = assertionResults.length - passed
    count.passed += passed
    count.failed += others === 0 && status !== 'passed' ? 1 : others
  }
  if (count.failed === 0 && (exitCode !== 0 || count.passed === 0)) count.failed = 1
  return count
}
