interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests?: number
  testResults: readonly { name: string; assertionResults: readonly { status: string }[] }[]
}

/** How many passed and failed, and how many were not run because LibreOffice is missing. */
export function readVitestReport(report: VitestReport): { ok: number; ko: number; skipped: number }

/** What a person must read above the last line. */
export function skippedText(skipped: number): string
