// The wheel's measures, in the units of its own drawing: one wheel for wide pages, with words in it, one for narrow.

export interface WheelSize {
  /** Both sides of the drawing; the wheel's centre is the middle of it. */
  side: number;
  /** Free on both sides of it, for the word at today's stroke. */
  besides: number;
  /** The month ring's outer and inner radius. */
  outer: number;
  inner: number;
  /** The radius on which the marks stand. */
  track: number;
  /** The radius that a mark keeps to itself when there is room for all. */
  mark: number;
  /** How many of the 360 degrees the marks may fill: smaller marks nearer their days, or larger ones farther off. */
  fullest: number;
  /** What is kept free in the middle, for the words about what comes next. */
  middle: { width: number; height: number };
  monthText: number;
  hasLabels: boolean;
}

export const wideWheel: WheelSize = {
  side: 592,
  besides: 12,
  outer: 270,
  inner: 232,
  track: 194,
  mark: 15,
  fullest: 300,
  middle: { width: 184, height: 88 },
  monthText: 13,
  hasLabels: true,
};

export const narrowWheel: WheelSize = {
  side: 320,
  besides: 12,
  outer: 142,
  inner: 111,
  track: 90,
  mark: 12,
  fullest: 350,
  middle: { width: 124, height: 72 },
  monthText: 10.5,
  hasLabels: false,
};
