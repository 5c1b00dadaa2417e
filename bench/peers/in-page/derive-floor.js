/**
 * In a finished page opened without scripts: leaves of it what its reader sees of the contents, and returns that as one
 * HTML file with the styles it uses. What a person who writes by hand would not write goes: scripts, the JSON of
 * islands, navigation, dialogs and popovers, buttons (their words stay), fonts, and every class, attribute and rule that
 * nothing left needs.
 */
window.deriveFloor = () => {
  const main = document.querySelector("main");
  for (const gone of main.querySelectorAll(
    "script, link, template, dialog, [popover], [hidden], .needs-script, .without-script",
  ))
    gone.remove();
  for (const button of main.querySelectorAll("button")) replaceTag(button, "span");
  document.body.replaceChildren(main);
  const styles = [...document.styleSheets].flatMap(({ cssRules }) => keepUsed(cssRules)).join("\n");
  for (const one of [document.documentElement, document.body, main, ...main.querySelectorAll("*")])
    dropUnused(one, styles);
  const lang = document.documentElement.outerHTML.match(/^<html[^>]*>/)[0];
  return [
    `<!doctype html>${lang}<head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${document.title}</title><link rel="icon" href="data:,"><style>${styles}</style></head>`,
    `${document.body.outerHTML}</html>`,
  ].join("\n");
};

function replaceTag(element, tag) {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes)
    if (name === "class" || name.startsWith("data-")) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function keepUsed(rules) {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule || rule.constructor.name === "CSSViewTransitionRule") return [];
    if (rule instanceof CSSMediaRule && /print|forced-colors/.test(rule.conditionText)) return [];
    if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? [rule.cssText] : [];
    if (!("cssRules" in rule) || rule instanceof CSSKeyframesRule) return [rule.cssText];
    const kept = keepUsed(rule.cssRules);
    const head = rule.cssText.slice(0, rule.cssText.indexOf("{"));
    return kept.length > 0 ? [`${head}{${kept.join("\n")}}`] : [];
  });
}

/** What depends on a pointer or the keyboard counts as used where its element is there. */
function isUsed(selector) {
  const plain = selector
    .replace(/::[\w-]+(\([^)]*\))?/g, "")
    .replace(/:(hover|focus-visible|focus-within|focus|active|visited|target|popover-open)/g, "")
    .replace(/(^|[\s,>+~(])(?=[\s,>+~)]|$)/g, "$1*");
  try {
    return document.querySelector(plain) !== null;
  } catch {
    return true;
  }
}

function dropUnused(element, styles) {
  for (const { name } of [...element.attributes]) {
    const isTold =
      /^(aria-|data-|role$|tabindex$|dir$|direction$)/.test(name) && !styles.includes(`[${name}`);
    const isAlone = name === "id" && !isNamed(element.id, styles);
    if (isTold || isAlone) element.removeAttribute(name);
  }
  for (const one of [...element.classList])
    if (!styles.includes(`.${CSS.escape(one)}`)) element.classList.remove(one);
  if (element.getAttribute("class") === "") element.removeAttribute("class");
}

function isNamed(id, styles) {
  const escaped = CSS.escape(id);
  return styles.includes(`#${escaped}`) || document.querySelector(`[href="#${escaped}"]`) !== null;
}
