import { embedsStep } from "./embeds";
import { frameworkFiles } from "./framework-files";
import { headersStep } from "./headers";
import { homePage } from "./home-page";
import { hostFiles } from "./host-files";
import { notFoundPage } from "./not-found-page";
import { pagesStep } from "./pages";
import type { FinishStep, Site } from "./site";
import { sitemapStep } from "./sitemap";
import { stylesStep } from "./styles";

/**
 * Embeds and pages read the styles of the site from the file that pages name until they have them, one of the
 * framework's; the home at the root is a copy of a finished page.
 */
const FINISH_STEPS: readonly FinishStep[] = [
  notFoundPage,
  pagesStep,
  embedsStep,
  stylesStep,
  frameworkFiles,
  homePage,
  hostFiles,
  sitemapStep,
  headersStep,
];

/** Runs steps in their order. Throws where one of them found nothing to work on. */
export async function finishSite(
  site: Site,
  steps = FINISH_STEPS,
  print: (line: string) => void = console.log,
): Promise<void> {
  for (const step of steps) {
    const { count, what } = await step.run(site);
    if (count === 0) throw new Error(`finish: ${step.name}: nothing found to work on in ${site.root}.`);
    print(`finish: ${step.name}: ${count} ${what}`);
  }
}
