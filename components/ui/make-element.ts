type Attributes = Record<string, string>;
type Child = Node | string;

/** An element with its class, its text or children, and attributes; what is text stays text, whatever it looks like. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  children: string | readonly Child[] = [],
  attributes: Attributes = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...(typeof children === "string" ? [children] : children));
  return element;
}

export function makeButton(className: string, text: string, act: () => void): HTMLButtonElement {
  const button = make("button", className, [text], { type: "button" });
  button.addEventListener("click", act);
  return button;
}
