import { make, makeButton } from "@/components/ui/make-element";
import { canKeep, keepNothing, keepVisited } from "./keep-visited";
import { isKeepingChosen, storeKeeping } from "./keeping-choice";
import { listKept } from "./list-kept";

/** Lists what is kept in the room of the page that tells of it, with the button that ends or begins it. */
export async function wireKeptRoom(room: HTMLElement): Promise<void> {
  const { none = "", off = "", turnOff = "", turnOn = "" } = room.dataset;
  const switchTo = async (isWanted: boolean) => {
    storeKeeping(isWanted);
    await (isWanted ? keepVisited() : keepNothing()).catch(() => undefined);
    await wireKeptRoom(room);
    room.querySelector("button")?.focus();
  };
  // Where the browser keeps nothing the room says so already.
  if (!canKeep()) return;
  const isOn = isKeepingChosen();
  const kept = isOn ? await listKept() : [];
  const items = kept.map(({ address, title }) => {
    const item = make("li", "");
    item.append(make("a", "flex min-h-11 items-center", title, { href: address }));
    return item;
  });
  const state = make("p", "mt-2", isOn ? none : off, { role: "status" });
  room.replaceChildren(
    ...(items.length > 0 ? [make("ul", "mt-2", items)] : [state]),
    makeButton("keep-button", isOn ? turnOff : turnOn, () => void switchTo(!isOn)),
  );
}
