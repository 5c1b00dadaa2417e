import { type CheckIndex, parseCheckIndex } from "@/lib/check/check-index";
import { type Check, createCheck, LONGEST_TEXT } from "@/lib/check/check-sentence";
import { decodeCheckView, encodeCheckView } from "@/lib/url/check-view";
import { fetchJson } from "@/lib/url/fetch-json";
import { type CheckRoom, readRoom } from "./check-room";
import { showAnswer, showDropped, showMessage } from "./show-answer";

/** Makes the form answer: what the address says at once, and what is sent after it. */
export function wireCheck(element: HTMLElement): void {
  const room = readRoom(element);
  const load = createLoader(room);
  const check = async () => {
    showMessage(room, room.words.loading ?? "");
    try {
      const { index, check } = await load();
      showAnswer(room, index, check(room.text.value));
    } catch {
      showMessage(room, room.words.failed ?? "");
    }
  };
  const readAddress = () => {
    const { view, dropped } = decodeCheckView(location.search);
    room.text.value = view.text;
    showDropped(room, dropped);
    if (view.text) void check();
    else showMessage(room, "");
  };
  room.form.addEventListener("submit", (event) => {
    event.preventDefault();
    showDropped(room, []);
    writeAddress(room.text.value);
    void check();
  });
  addEventListener("popstate", readAddress);
  readAddress();
}

type Loaded = { index: CheckIndex; check: Check };

/** The index once, and again where it could not be had. */
function createLoader({ words }: CheckRoom): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= fetchJson(words.index ?? "", parseCheckIndex).then((index) => ({
      index,
      check: createCheck(index),
    }));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

/** The address of the page is the link to share; too long a text has none. */
function writeAddress(text: string): void {
  const query = [...text].length > LONGEST_TEXT ? "" : encodeCheckView({ text });
  if (query !== location.search) history.pushState(null, "", `${location.pathname}${query}`);
}
