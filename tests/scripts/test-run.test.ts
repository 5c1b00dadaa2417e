import { describe, expect, it } from "vitest";
import { printFigures } from "@/scripts/test/figures";
import { readReport } from "@/scripts/test/reports";
import { runSteps } from "@/scripts/test/run-steps";
import { FailedTests, type TestCount, type TestStep } from "@/scripts/test/step";
import { assertModulesCruised } from "@/scripts/test/steps";
import { makeFolder } from "./temporary-folder";

function step(name: string, run: () => TestCount | undefined): TestStep {
  return { name, run: async () => run() };
}

const passing = (passed: number) => step(`${passed} pass`, () => ({ passed, failed: 0 }));

const silent = () => {};

function fail(error: Error): never {
  throw error;
}

describe("runSteps", () => {
  it("adds up the tests of all steps", async () => {
    const steps = [step("lint", () => undefined), passing(3), passing(4)];
    expect(await runSteps(steps, silent)).toEqual({ passed: 7, failed: 0, stoppedBy: null });
  });

  it("stops at the first failure and keeps what was counted", async () => {
    const failing = step("unit", () => fail(new FailedTests("2 of 5", { passed: 3, failed: 2 })));
    expect(await runSteps([passing(1), failing, passing(9)], silent)).toEqual({
      passed: 4,
      failed: 2,
      stoppedBy: "unit: 2 of 5",
    });
  });

  it("counts a failed step without tests as one failure", async () => {
    const lint = step("lint", () => fail(new Error("no")));
    expect(await runSteps([passing(5), lint], silent)).toEqual({
      passed: 5,
      failed: 1,
      stoppedBy: "lint: no",
    });
  });

  it("fails where no test ran", async () => {
    const outcome = await runSteps([step("lint", () => undefined)], silent);
    expect(outcome).toEqual({ passed: 0, failed: 1, stoppedBy: "no test ran" });
  });
});

describe("readReport", () => {
  it("reads both runners; a flaky browser test counts as failed", () => {
    const folder = makeFolder({
      "unit.json": '{"numTotalTests":3,"numPassedTests":2,"numFailedTests":1}',
      "e2e.json": '{"stats":{"expected":5,"unexpected":1,"flaky":1,"skipped":2}}',
    });
    expect(readReport("unit", `${folder}/unit.json`)).toEqual({ passed: 2, failed: 1 });
    expect(readReport("browser", `${folder}/e2e.json`)).toEqual({ passed: 5, failed: 2 });
  });

  it("has nothing to say where no report was left", () => {
    expect(readReport("unit", `${makeFolder({})}/unit.json`)).toBeNull();
  });
});

describe("printFigures", () => {
  it("has a line for each file and width: how many passed and how long they took", () => {
    const test = (projectName: string, status: string, duration: number) => ({
      tests: [{ projectName, results: [{ status, duration }] }],
    });
    const inner = {
      file: "a.spec.ts",
      specs: [test("phone", "passed", 1400), test("desktop", "failed", 2000)],
    };
    const suites = [{ file: "a.spec.ts", specs: [test("phone", "passed", 3000)], suites: [inner] }];
    const folder = makeFolder({ "e2e.json": JSON.stringify({ suites }) });
    expect(printFigures(`${folder}/e2e.json`).split("\n").slice(2)).toEqual([
      "| a.spec.ts | phone | 2 | 4 |",
      "| a.spec.ts | desktop | 0 | 2 |",
    ]);
  });
});

describe("assertModulesCruised", () => {
  it("does not take silence for success", () => {
    expect(() => assertModulesCruised("no violations found (0 modules, 0 dependencies cruised)")).toThrow(
      "no module",
    );
    expect(() => assertModulesCruised("")).toThrow("no module");
    expect(() =>
      assertModulesCruised("no violations found (31 modules, 60 dependencies cruised)"),
    ).not.toThrow();
  });
});
