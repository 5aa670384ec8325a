// Who gives the assignment: a body, a group or a person with a role, and who supports them.
import type { CommissionerReading, Section } from "#domain/mandate-reading.ts";
import { bodyOf } from "./bodies.ts";
import type { Line } from "./lines.ts";
import { tidy } from "./normalise.ts";
import type { LineRole } from "./outline.ts";
import type { Sentence } from "./sentences.ts";

const SUPPORTED = /med stöd av ([^.,;()\n]{2,100})/iu;
const PERSON =
  /^(?:\p{Lu}[\p{Ll}é-]+(?:-\p{Lu}\p{Ll}+)?)(?: (?:von |af |de )?\p{Lu}[\p{Ll}é-]+(?:-\p{Lu}\p{Ll}+)?){1,3}$/u;
const PLACE_OR_BODY =
  /(?:^| )(?:region|regionen|västra|östra|norra|södra|sydöstra|mellan|landstinget|kommun|svenska|sveriges|nationell|system|stöd|rsg|rpo|rag|nsg|npo)/iu;
const ROLE =
  /(?:direktör|chef|ordförande|samordnare|ledare|sekreterare|råd|läkare|strateg|koordinator|talesperson)(?:en|n)?$/iu;

/** Returns what the text says of the commissioner named `name`; null when nobody is named. */
export function commissionerDetail(
  name: string | null,
  sections: readonly Section[],
  sentences: readonly Sentence[],
  lines: readonly Line[],
  roles: readonly LineRole[],
): CommissionerReading | null {
  if (name === null) return null;
  const [person = "", ...rest] = name.split(/\s*,\s*/u);
  if (isPerson(person)) {
    const role = rest.join(", ") || signedRole(person, lines, roles);
    return { kind: "person", name: person, role, supportedBy: null };
  }
  const supportedBy = supporter(name, sections, sentences);
  if (isRoleAlone(name)) return { kind: "person", name, role: name, supportedBy };
  return { kind: isGroup(name) ? "group" : "body", name, role: null, supportedBy };
}

const isPerson = (name: string): boolean =>
  PERSON.test(name) &&
  !PLACE_OR_BODY.test(name) &&
  name.split(" ").every((word) => bodyOf(word.toLowerCase(), "") === null);

// "Hälso- och sjukvårdsdirektören": one person, named by the office.
function isRoleAlone(name: string): boolean {
  const last = name.split(" ").at(-1) ?? "";
  return /(?:direktör|chef|samordnare)(?:en|n)?$/iu.test(last);
}

// The noun that stands first and is a body: "programområde <X>", "Regional samverkansgrupp läkemedel".
function isGroup(name: string): boolean {
  const bodies = name.split(/[\s(]+/u).flatMap((word) => bodyOf(word.toLowerCase(), "") ?? []);
  return bodies[0] === "own";
}

// The line below the name where the document is signed.
function signedRole(person: string, lines: readonly Line[], roles: readonly LineRole[]): string | null {
  const at = lines.findIndex((line, i) => roles[i] === "signature" && tidy(line.text) === person);
  const below = at >= 0 ? tidy(lines[at + 1]?.text ?? "") : "";
  const isRole = below !== "" && roles[at + 1] === "signature" && ROLE.test(below.split(/[,(]/u)[0] ?? "");
  return isRole ? below : null;
}

// "… med stöd av kunskapsstyrningsgruppen", in the sentence that names the commissioner.
function supporter(
  name: string,
  sections: readonly Section[],
  sentences: readonly Sentence[],
): string | null {
  const section = sections.find(({ heading }) => /^uppdragsgivare$/iu.test(heading));
  const inSection = ({ from }: Sentence) =>
    section !== undefined && from >= section.bodyFrom && from < section.range.to;
  const naming = sentences.find(
    (sentence) =>
      (inSection(sentence) || /uppdragsgivare|på uppdrag av/iu.test(sentence.text)) &&
      sentence.text.includes(name) &&
      SUPPORTED.test(sentence.text),
  );
  const words = naming ? (SUPPORTED.exec(naming.text)?.[1] ?? null) : null;
  return words ? tidy(words).replace(/ (?:är|ger|ansvarar|som) .*$/u, "") : null;
}
