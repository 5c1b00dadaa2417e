/** The colours of the light theme as app/styles/tokens.css writes them, by name: `ink`, `rus-text`, `model-0`. */
export function lightColours(css: string): (name: string) => string {
  const written = css.matchAll(/--(?:color-)?([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6}),/g);
  const colours = new Map<string, string>();
  for (const [, name = "", light = ""] of written) colours.set(name, light);
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`app/styles/tokens.css has no colour "${name}".`);
    return colour;
  };
}
