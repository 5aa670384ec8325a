// A strict reader of calendar files, written from RFC 5545 and sharing nothing with the writer: it refuses what the
// standard refuses, so that a file it reads is one that any calendar reads.

export interface ReadCalendar {
  properties: Record<string, string>;
  /** Each event's properties: name with parameters → value, text unescaped. */
  events: Record<string, string>[];
}

const texts = new Set(["SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME"]);
const needed = ["UID", "DTSTAMP", "SUMMARY"];

/** Returns what the file says. Throws, naming the line, where it breaks the standard. */
export function readCalendar(file: string): ReadCalendar {
  const result: ReadCalendar = { properties: {}, events: [] };
  let open: Record<string, string> | null = null;
  const [first, ...lines] = contentLines(file);
  if (first !== "BEGIN:VCALENDAR" || lines.pop() !== "END:VCALENDAR")
    throw new Error("Not one whole calendar.");
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") {
      if (open) throw new Error("An event inside an event.");
      open = {};
    } else if (line === "END:VEVENT") {
      const whole = checked(open);
      if (result.events.some(({ UID }) => UID === whole.UID)) throw new Error(`Twice: ${whole.UID}`);
      result.events.push(whole);
      open = null;
    } else {
      const [name, value] = property(line);
      const target: Record<string, string> = open ?? result.properties;
      if (name in target) throw new Error(`Twice in one part: ${line}`);
      target[name] = value;
    }
  }
  if (open) throw new Error("An event that never ends.");
  const { VERSION, PRODID } = result.properties;
  if (VERSION !== "2.0" || !PRODID) throw new Error("VERSION and PRODID are required.");
  return result;
}

/** Lines as they were before folding. */
function contentLines(file: string): string[] {
  if (!file.endsWith("\r\n")) throw new Error("The last line is not ended.");
  const physical = file.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break: ${JSON.stringify(line)}`);
    const octets = Buffer.byteLength(line, "utf8");
    if (octets > 75) throw new Error(`${octets} octets: ${line}`);
    if (line === "" || line === " ") throw new Error("An empty line.");
    if (!line.isWellFormed()) throw new Error(`Half a character: ${JSON.stringify(line)}`);
  }
  return physical.reduce<string[]>((whole, line) => {
    if (/^[ \t]/.test(line)) whole.push((whole.pop() ?? "") + line.slice(1));
    else whole.push(line);
    return whole;
  }, []);
}

function property(line: string): [string, string] {
  const match = /^([A-Z][A-Z0-9-]*(?:;[A-Z-]+=[A-Z0-9-]+)*):(.*)$/su.exec(line);
  if (!match) throw new Error(`No property: ${JSON.stringify(line)}`);
  const [, name = "", value = ""] = match;
  const hasControls = [...value].some((one) => (one < " " && one !== "\t") || one === "\u007f");
  if (hasControls) throw new Error(`A control character: ${JSON.stringify(line)}`);
  return [name, texts.has(name) ? unescaped(value) : value];
}

function unescaped(value: string): string {
  if (/^(?:[^\\;,]|\\[\\;,nN])*$/su.test(value)) {
    return value.replace(/\\(.)/gu, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));
  }
  throw new Error(`Not escaped: ${JSON.stringify(value)}`);
}

function checked(event: Record<string, string> | null): Record<string, string> {
  if (!event) throw new Error("An event that never began.");
  for (const name of needed) if (!(name in event)) throw new Error(`${name} is required.`);
  const isDay = "DTSTART;VALUE=DATE" in event;
  const pattern = isDay ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/;
  const suffix = isDay ? ";VALUE=DATE" : "";
  const start = event[`DTSTART${suffix}`] ?? "";
  const end = event[`DTEND${suffix}`] ?? (isDay ? "" : "99999999T999999Z");
  if (!pattern.test(start) || !pattern.test(end) || end <= start) throw new Error(`From ${start} to ${end}`);
  if (!/^\d{8}T\d{6}Z$/.test(event.DTSTAMP ?? "")) throw new Error(`DTSTAMP: ${event.DTSTAMP}`);
  return event;
}
