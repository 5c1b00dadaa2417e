import { useCallback, useEffect, useRef, useState } from "react";
import type { RankInterval } from "@/lib/ranking/rank-interval";
import type { TrialKind } from "@/lib/ranking/trials/trial-weights";
import { siteHref } from "@/lib/url/href";
import type { TrialAnswer, TrialWork } from "@/lib/views/weights/trial-protocol";

/** The address of the worker's script; the build puts in that of the file which `prepare` has written. */
const TRIAL_SCRIPT = process.env.TRIAL_SCRIPT ?? siteHref("/trials.js");

/** Why the prepared intervals are shown, how far trials are, or what came of them and for which weights. */
export type TrialState =
  | { kind: "prepared" | "cancelled" | "failed" | "unsupported" }
  | { kind: "running"; done: number }
  | { kind: "done"; of: string; ranks: Record<TrialKind, RankInterval[]> };

/**
 * Trials in a worker, one at a time. Whatever goes wrong, a script that is missing, blocked or broken, ends in
 * *failed*, and a browser without workers in *unsupported*.
 */
export function useTrials() {
  const [state, setState] = useState<TrialState>({ kind: "prepared" });
  const worker = useRef<Worker | null>(null);

  const end = useCallback((next: TrialState) => {
    worker.current?.terminate();
    worker.current = null;
    setState(next);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  /** `of` names the weights that the ranks are then known to belong to. */
  const run = useCallback(
    (of: string, work: TrialWork) => {
      if (typeof Worker === "undefined") return end({ kind: "unsupported" });
      try {
        end({ kind: "running", done: 0 });
        const started = new Worker(TRIAL_SCRIPT);
        worker.current = started;
        const isCurrent = () => worker.current === started;
        started.onmessage = ({ data }: MessageEvent<TrialAnswer>) => {
          if (!isCurrent()) return;
          if (data.kind === "progress") setState({ kind: "running", done: data.done });
          else end({ kind: "done", of, ranks: data.ranks });
        };
        started.onmessageerror = () => isCurrent() && end({ kind: "failed" });
        started.onerror = (event) => {
          event.preventDefault();
          if (isCurrent()) end({ kind: "failed" });
        };
        started.postMessage(work);
      } catch {
        end({ kind: "failed" });
      }
    },
    [end],
  );
  const cancel = useCallback(() => end({ kind: "cancelled" }), [end]);
  return { state, run, cancel };
}
