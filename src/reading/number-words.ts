// The Swedish numerals that mandates spell out, each at its own place: numberWords[2] is "två".
export const numberWords: readonly string[] =
  "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton".split(" ");
