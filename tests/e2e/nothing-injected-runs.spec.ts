import { DESK, expect, RANKING, test } from "./site";

/** What breaks the policy is said in the console, and so is a picture that is not there. */
test.use({ expectedMessage: /policy|status of 404/i });

const PAGES = [
  "en/",
  `en/${RANKING}`,
  `ar/${RANKING}`,
  "en/weights/global-ai-index/2024/",
  "en/embed/home-ladder/",
  "en/embed/picture/",
  "nowhere/",
];

/** What somebody might get into a page who found a way to write into it. */
const MARKUP = [
  "<img src=nowhere.png onerror=\"document.title='taken over'\">",
  "<svg onload=\"document.title='taken over'\"></svg>",
  '<a id="lure" href="javascript:void(document.title=\'taken over\')">A link</a>',
  "<iframe srcdoc=\"<script>parent.document.title='taken over'</script>\"></iframe>",
  '<base href="https://elsewhere.example/">',
].join("");

for (const address of PAGES)
  test(`nothing that is written into ${address} runs`, DESK, async ({ page }) => {
    const refusals: string[] = [];
    page.on("console", (message) => refusals.push(message.text()));
    await page.goto(address);
    const title = await page.title();
    await page.evaluate((markup) => {
      document.body.insertAdjacentHTML("beforeend", markup);
      const inline = document.createElement("script");
      inline.textContent = "document.title = 'taken over'";
      const fetched = document.createElement("script");
      fetched.src = "data:text/javascript,document.title='taken over'";
      document.head.append(inline, fetched);
      document.querySelector<HTMLElement>("#lure")?.click();
    }, MARKUP);
    for (const refused of [
      /inline event handler/,
      /JavaScript URL/,
      /inline script/,
      /Loading the script/,
      /base URI/,
    ])
      await expect.poll(() => refusals.filter((text) => refused.test(text)).length).toBeGreaterThan(0);
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => document.baseURI.startsWith(location.origin))).toBe(true);
  });

test("a form that is written into a page sends nothing elsewhere", DESK, async ({ page }) => {
  const refused = page.waitForEvent("console", (message) => message.text().startsWith("Sending form data"));
  await page.goto("en/");
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.action = "https://elsewhere.example/";
    document.body.append(form);
    form.submit();
  });
  await refused;
});

test("text is never taken for a program, and no worker comes from elsewhere", DESK, async ({ page }) => {
  await page.goto(`en/${RANKING}`);
  // What a test itself evaluates may make programs of text, until it yields.
  const outcomes = await page.evaluate(async () => {
    const made = await new Promise((settle) => {
      setTimeout(() => {
        try {
          settle(new Function("return 'it runs'")());
        } catch {
          settle("refused");
        }
      }, 0);
    });
    const started = await new Promise((settle) => {
      try {
        const worker = new Worker("data:text/javascript,postMessage('it runs')");
        worker.onmessage = ({ data }) => settle(data);
        worker.onerror = () => settle("refused");
      } catch {
        settle("refused");
      }
    });
    return { made, started };
  });
  expect(outcomes).toEqual({ made: "refused", started: "refused" });
});
