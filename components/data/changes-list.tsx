import type { ChangesOfDay } from "@/lib/views/changes-page";
import { NamedIn } from "./named-in";

/** The change log under its days, newest first. */
export function ChangesList({ days }: { days: readonly ChangesOfDay[] }) {
  return days.map(({ date, day, changes }) => (
    <section key={date} aria-labelledby={`day-${date}`} className="mt-8 max-w-measure">
      <h2 id={`day-${date}`} className="border-rule border-b pb-2 font-semibold text-lead">
        <time dateTime={date}>{day}</time>
      </h2>
      <ul>
        {changes.map(({ key, kind, dataset, summary }) => (
          <li key={key} className="mt-3">
            <p className="text-note text-quiet">
              {dataset.href ? (
                <a href={dataset.href} className="inline-flex min-h-11 items-center">
                  <NamedIn words={dataset} />
                </a>
              ) : (
                <NamedIn words={dataset} />
              )}{" "}
              <span className="whitespace-nowrap">· {kind}</span>
            </p>
            <p lang="en" dir="ltr">
              {summary}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
