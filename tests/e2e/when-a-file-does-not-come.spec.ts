import {
  DESK,
  expect,
  type Locator,
  letComeLate,
  type Page,
  rankingIn,
  test,
  VERIFY,
  waitUntilReady,
} from "./site";
import { wordsOf } from "./words";

/** Something that a page fetches only when it is asked for. */
type Fetched = {
  what: string;
  file: RegExp;
  /** From an open page to the moment at which the file is asked for. */
  ask: (page: Page) => Promise<void>;
  /** What says that it did not come. */
  said: (page: Page) => Locator;
  again: (page: Page) => Promise<void>;
  /** What is there once it has come. */
  come: (page: Page) => Locator;
};

type Answer = { status?: number; contentType?: string; body?: string };

/** Instead of the file; null for no answer at all. */
const ANSWERS: Readonly<Record<string, Answer | null>> = {
  "no answer": null,
  "not found": { status: 404 },
  "a fault of the server": { status: 500, body: "<h1>Internal Server Error</h1>" },
  "a file that is cut off": { contentType: "application/json", body: '{"id":"global-ai-index:2025","co' },
  "a page of another kind": { contentType: "text/html", body: "<title>Sign in to this network</title>" },
  "JSON of something else": { contentType: "application/json", body: '{"hello":["world"]}' },
};

const SLOW_MS = 3000;
const SENTENCE = "Russia is 31st of 83 in AI.";

const t = wordsOf("en");
const tryAgain = (page: Page) => page.getByRole("button", { name: t("find.retry") }).click();
const picture = (page: Page) => page.locator('[data-picture="ranking-global-ai-index-2024"]');
const useDialog = (page: Page) => page.locator("dialog.use-dialog");

const DATA: readonly Fetched[] = [
  {
    what: "the list of pages",
    file: /\/_data\/find\//,
    ask: async (page) => {
      await page.goto("en/method/");
      await page.locator("a[data-find]").click();
      await page.keyboard.type("russia");
    },
    said: (page) => page.getByRole("dialog").getByText(t("find.failed")),
    again: tryAgain,
    come: (page) => page.getByRole("dialog").locator('[role="option"][href$="/en/countries/rus/"]'),
  },
  {
    what: "another edition",
    file: /\/_data\/compare\//,
    ask: async (page) => {
      await page.goto("en/compare/");
      await waitUntilReady(page);
      await page.locator("select.field").last().selectOption("global-ai-index:2025");
    },
    said: (page) => page.getByText("could not be loaded"),
    again: tryAgain,
    come: (page) => page.locator("#table").getByText("Global AI Index 2025").first(),
  },
  {
    what: "the indicators of another country",
    file: /\/indicators\.json/,
    ask: async (page) => {
      await page.goto("en/compare/?c=rus,deu");
      await waitUntilReady(page);
    },
    said: (page) => page.getByText("The figures of the indicators could not be loaded"),
    again: tryAgain,
    come: (page) => page.locator("[data-indicator=top500-systems] td").last().getByText("of 41"),
  },
  {
    what: "the ranks that a sentence is held against",
    file: /\/_data\/check\//,
    ask: async (page) => {
      await page.goto(`en/check/?t=${encodeURIComponent(SENTENCE)}`);
    },
    said: (page) => page.locator(".check-status").getByText(t("check.failed")),
    again: (page) => page.getByRole("button", { name: t("check.submit"), exact: true }).click(),
    come: (page) => page.locator("article[data-verdict=right]"),
  },
  {
    what: "the words of what one can do with a picture",
    file: /\/_data\/use\/en\.json/,
    ask: async (page) => {
      await page.goto(rankingIn("en"));
      await picture(page).locator('[data-use="cite"]').click();
    },
    said: (page) => picture(page).getByText(t("use.failed")),
    again: tryAgain,
    come: (page) => useDialog(page).getByRole("heading", { level: 2 }).first(),
  },
  {
    what: "the references",
    file: /\/_data\/use\/citations\.json/,
    ask: async (page) => {
      await page.goto(rankingIn("en"));
      await picture(page).locator('[data-use="cite"]').click();
    },
    said: (page) => useDialog(page).getByText(t("use.failed")),
    again: tryAgain,
    come: (page) => useDialog(page).getByText("Tortoise Media. (2024).").first(),
  },
  {
    what: "what an embed is drawn anew from",
    file: /\/_data\/embed\//,
    ask: async (page) => {
      await page.goto("en/embed/ranking-global-ai-index-2024/?pin=fra");
    },
    said: (page) => page.locator(".embed-left-out").getByText("could not be loaded"),
    again: async (page) => {
      await page.reload();
    },
    come: (page) => page.locator("svg:visible .ladder-label").getByText("France"),
  },
];

/** Pages that another page fetches; one that is not found has an answer of its own, and none is JSON. */
const PAGES: readonly Fetched[] = [
  {
    what: "the page of a picture without a file of its own",
    file: /\/en\/ahead-or-behind\/fra\//,
    ask: async (page) => {
      await page.goto("en/embed/picture/?of=ahead-or-behind-fra");
    },
    said: (page) => page.getByText("The picture could not be loaded."),
    again: tryAgain,
    come: (page) => page.locator("figure[data-picture=ahead-or-behind-fra]"),
  },
  {
    what: "the picture that one embeds",
    file: /\/en\/embed\/ranking-global-ai-index-2024\//,
    ask: async (page) => {
      await page.goto("en/embed/?p=ranking-global-ai-index-2024");
    },
    said: (page) => page.locator(".embed-status").getByText(t("embed.offline")),
    again: tryAgain,
    come: (page) => page.locator(".embed-code").filter({ visible: true }),
  },
];

const FOR_VERIFY = { tag: [DESK.tag, VERIFY.tag] };

const ANSWERS_OF_PAGES = ["no answer", "a fault of the server"];

test.use({
  expectedMessage: /Failed to load resource|ERR_FAILED|Failed to fetch/,
});

for (const [fetched, answers] of [
  ...DATA.map((fetched) => [fetched, Object.keys(ANSWERS)] as const),
  ...PAGES.map((fetched) => [fetched, ANSWERS_OF_PAGES] as const),
]) {
  test(
    `${fetched.what}: whatever comes instead is told of, and another try brings it`,
    FOR_VERIFY,
    async ({ page }) => {
      for (const name of answers) {
        await answerWith(page, fetched.file, ANSWERS[name] ?? null);
        await fetched.ask(page);
        await expect(fetched.said(page), name).toBeVisible();
        await page.unrouteAll();
        await fetched.again(page);
        await expect(fetched.come(page), name).toBeVisible();
        await expect(fetched.said(page), name).toBeHidden();
      }
    },
  );

  test(`${fetched.what}: slow is no fault`, FOR_VERIFY, async ({ page }) => {
    await letComeLate(page, fetched.file, SLOW_MS);
    await fetched.ask(page);
    await expect(fetched.come(page)).toBeVisible();
    await expect(fetched.said(page)).toBeHidden();
  });
}

async function answerWith(page: Page, file: RegExp, answer: Answer | null): Promise<void> {
  await page.route(file, (route) => (answer ? route.fulfill(answer) : route.abort()));
}
