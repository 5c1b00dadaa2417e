import { vi } from "vitest";

/** Caches as a browser has them: what is put last is listed last. */
export function stubCaches(): void {
  const stores = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const addressOf = (asked: string | Request) => (typeof asked === "string" ? asked : asked.url);
    return {
      keys: async () => [...store.keys()].map((url) => ({ url })),
      match: async (asked: string | Request) => store.get(addressOf(asked))?.clone(),
      put: async (asked: string | Request, answer: Response) => {
        store.delete(addressOf(asked));
        store.set(addressOf(asked), answer);
      },
      delete: async (asked: string | Request) => store.delete(addressOf(asked)),
    };
  };
  vi.stubGlobal("caches", {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (asked: string) => {
      for (const store of stores.values()) if (store.has(asked)) return store.get(asked)?.clone();
      return undefined;
    },
  });
}

/** The addresses in a cache, the oldest first. */
export async function addressesIn(name: string): Promise<string[]> {
  return (await (await caches.open(name)).keys()).map(({ url }) => url);
}

/** An answer of this site, as a browser marks one. */
export function ownAnswer(body: string, init: ResponseInit = {}): Response {
  const headers = { "content-type": "text/html; charset=utf-8", ...init.headers };
  const answer = new Response(body, { ...init, headers });
  return markBasic(answer);
}

function markBasic(answer: Response): Response {
  Object.defineProperty(answer, "type", { value: "basic" });
  const clone = answer.clone.bind(answer);
  answer.clone = () => markBasic(clone());
  return answer;
}

export function pageOf(language: string, title: string): string {
  return `<!DOCTYPE html><html lang="${language}"><head><title>${title}</title></head><body></body></html>`;
}
