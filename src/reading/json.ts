// A reading in English constants for a program: what `read-mandate --json` prints.
import type { MandateReading, RuleReading, TaskReading, TextRange } from "#domain/mandate-reading.ts";
import { positions, splitLines } from "./lines.ts";

/** Returns the reading as plain data: quotes with offsets (UTF-16, from 0), line and column (both from 1). */
export function asJson(reading: MandateReading): object {
  const place = positions(splitLines(reading.text));
  const quoted = ({ from, to }: TextRange) => ({
    quote: reading.text.slice(from, to),
    from,
    to,
    ...place(from),
  });
  return {
    title: reading.title,
    metadata: reading.metadata,
    state: reading.state,
    demands: new Set(reading.rules.map(({ number }) => number)).size,
    sections: reading.sections.map(({ heading, level, range, bodyFrom }) => ({
      heading,
      level,
      ...range,
      bodyFrom,
    })),
    tasks: reading.tasks.map(({ text, scope, order, section, range }: TaskReading) => ({
      text,
      scope,
      order,
      section,
      ...quoted(range),
    })),
    promises: reading.promises.map(quoted),
    rules: reading.rules.map(ruleAsJson),
    placeholders: reading.placeholders.map(({ range, namedAs }) => ({ ...quoted(range), namedAs })),
    conflicts: reading.conflicts.map(({ kind, range, detail }) => ({ kind, ...quoted(range), detail })),
    unread: reading.unread.map(quoted),
  };
}

function ruleAsJson(rule: RuleReading): object {
  const { kind, strength, quote, range, line, column, number, section } = rule;
  return {
    kind,
    strength,
    quote,
    ...range,
    line,
    column,
    number,
    section,
    parameters: { ...rule.parameters, ...dueAsJson(rule) },
  };
}

// What plans, reports and deliverables say of their day, receiver and adopter stands among their parameters.
function dueAsJson({ kind, due }: RuleReading): object {
  if (!due) return {};
  const { label, receiver, adoptedBy, lastDay } = due;
  const { range: _range, ...day } = lastDay ?? { range: null };
  const frequency = kind === "deliverable" ? {} : { frequency: "yearly" };
  return { label, ...frequency, receiver, adoptedBy, lastDay: lastDay && day };
}
