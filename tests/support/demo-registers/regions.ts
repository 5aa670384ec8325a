// The regions of two healthcare regions, as the groups of the demo name them.
export const mellansverige = [
  "Region Dalarna",
  "Region Gävleborg",
  "Region Sörmland",
  "Region Uppsala",
  "Region Värmland",
  "Region Västmanland",
  "Region Örebro län",
];

export const sydost = ["Region Jönköpings län", "Region Kalmar län", "Region Östergötland"];
