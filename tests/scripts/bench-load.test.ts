import { describe, expect, it } from "vitest";
import { parseWrk } from "@/bench/load-with-wrk";

const QUIET = `Running 5s test @ http://127.0.0.1:4781/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   825.50us    1.35ms  30.00ms   96.00%
    Req/Sec    45.00k     3.20k   50.00k    80.00%
  Latency Distribution
     50%  700.00us
     75%    0.90ms
     90%    1.20ms
     99%    4.10ms
  225010 requests in 5.00s, 12.00GB read
Requests/sec:  45002.10
Transfer/sec:      2.40GB
`;

describe("parseWrk", () => {
  it("reads the rate, the 99th percentile and the count", () => {
    expect(parseWrk(QUIET)).toEqual({
      requestsPerSecond: 45002.1,
      p99Ms: 4.1,
      requests: 225010,
      lost: 0,
      refused: 0,
    });
  });

  it("reads units of time", () => {
    expect(parseWrk(QUIET.replace("4.10ms", "820.00us")).p99Ms).toBeCloseTo(0.82);
    expect(parseWrk(QUIET.replace("4.10ms", "1.50s")).p99Ms).toBe(1500);
  });

  it("counts connections that were lost apart from answers that are errors", () => {
    const errors = `  Socket errors: connect 1, read 20, write 300, timeout 4000
  Non-2xx or 3xx responses: 7
Requests/sec:`;
    expect(parseWrk(QUIET.replace("Requests/sec:", errors))).toMatchObject({ lost: 4321, refused: 7 });
  });

  it("throws where there are no figures, with what was printed", () => {
    expect(() => parseWrk("unable to connect to 127.0.0.1:1")).toThrow("wrk printed no figures. unable");
  });
});
