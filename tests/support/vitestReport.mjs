/** Tests that need LibreOffice, which not every machine has: skipping these, and only these, is no failure. */
const needsOffice = /(^|\/)libreOffice\.test\.ts$/

/**
 * What a vitest report says: how many passed and failed, and how many were not run because LibreOffice is missing.
 * Any other test that was skipped has failed.
 */
export function readVitestReport({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults }) {
  const without = testResults
    .filter(({ name }) => needsOffice.test(name))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending').length
  return { ok: numPassedTests, ko: numFailedTests + numPendingTests + numTodoTests - without, skipped: without }
}

/** What a person must read above the last line. */
export const skippedText = (skipped) =>
  skipped === 1
    ? 'LibreOffice non c’è: 1 controllo non eseguito'
    : `LibreOffice non c’è: ${skipped} controlli non eseguiti`
