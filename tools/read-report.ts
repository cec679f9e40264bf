import { readFile } from 'node:fs/promises';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Titles of what failed, for the closing list. */
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/** Sums of a Vitest JSON report. A file that could not even be loaded is one failure. */
export async function readVitestReport(path: string, succeeded: boolean): Promise<Tally> {
  const report = await readJson<VitestReport>(path);
  if (!report) return brokenRun('no test report was written');
  const results = report.testResults.flatMap((file) =>
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
      ? [{ status: 'failed', fullName: file.name }, ...file.assertionResults]
      : file.assertionResults,
  );
  const failures = results.filter((test) => test.status === 'failed').map((test) => test.fullName);
  const passed = results.filter((test) => test.status === 'passed').length;
  return finish(passed, failures, succeeded);
}

/** Sums of a Playwright JSON report; a journey that only passed at a second try has failed. */
export async function readPlaywrightReport(path: string, succeeded: boolean): Promise<Tally> {
  const report = await readJson<{ suites: PlaywrightSuite[] }>(path);
  if (!report) return brokenRun('no test report was written');
  const tests = report.suites.flatMap((suite) => flatten(suite, ''));
  const failures = tests
    .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
    .map((test) => test.title);
  const passed = tests.filter((test) => test.status === 'expected').length;
  return finish(passed, failures, succeeded);
}

function flatten(suite: PlaywrightSuite, before: string): { title: string; status: string }[] {
  const title = before ? `${before} › ${suite.title}` : suite.title;
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({ title: `${title} › ${spec.title}`, status: test.status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => flatten(inner, title))];
}

/** A run that ends badly without a failed test (an unhandled error) has failed all the same. */
function finish(passed: number, failures: string[], succeeded: boolean): Tally {
  if (failures.length === 0 && !succeeded) {
    return { passed, failed: 1, failures: ['the run itself ended with an error'] };
  }
  return { passed, failed: failures.length, failures };
}

function brokenRun(why: string): Tally {
  return { passed: 0, failed: 1, failures: [why] };
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
