/** One part of `npm test`. */
export interface TestStep {
  name: string;
  /** Throws where the part fails. Parts made of tests say how many ran. */
  run(): Promise<TestCount | undefined>;
}

export interface TestCount {
  passed: number;
  failed: number;
}

/** A part whose tests ran and did not all pass. */
export class FailedTests extends Error {
  readonly count: TestCount;

  constructor(message: string, count: TestCount) {
    super(message);
    this.count = count;
  }
}
