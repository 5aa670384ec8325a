// Loaded before every command: stops with one clear sentence on a Node that cannot run this project.
// Plain JavaScript, since an old Node cannot read TypeScript.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Uppdrag needs Node 22.18 or newer; this is ${process.versions.node}. ` +
      "On Linux (x64) `npm ci` brings Node 24 for every npm script: run the commands through npm. " +
      "Elsewhere install a newer Node.",
  );
  process.exit(1);
}
