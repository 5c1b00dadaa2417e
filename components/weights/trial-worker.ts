import { answerTrials, type TrialWork } from "@/lib/views/weights/trial-protocol";

/** Runs the trial weightings beside the page, which may end it at any time. */
addEventListener("message", ({ data }: MessageEvent<TrialWork>) => {
  for (const answer of answerTrials(data)) postMessage(answer);
});
