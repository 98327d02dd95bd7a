import { describe, expect, it } from 'vitest'
import { countTests } from './count-tests.ts'

const report = (...files: [status: string, ...tests: string[]][]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((it) => ({ status: it })),
    })),
  })

describe('countTests', () => {
  it('counts passed and failed tests of every file', () => {
    const text = report(['passed', 'passed', 'passed'], ['failed', 'passed', 'failed'])
    expect(countTests(text, 1)).toEqual({ passed: 3, failed: 1 })
  })

  it('takes a file that did not load for a failure', () => {
    const text = report(['passed', 'passed'], ['failed'])
    expect(countTests(text, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('takes a skipped test for a failure', () => {
    expect(countTests(report(['passed', 'passed', 'skipped']), 0)).toEqual({ passed: 1, failed: 1 })
  })

  it('takes a suite without a test for a failure', () => {
    expect(countTests(report(), 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('takes a missing report for a failure', () => {
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('takes an error outside of every test for a failure', () => {
    expect(countTests(report(['passed', 'passed']), 1)).toEqual({ passed: 1, failed: 1 })
  })
})
