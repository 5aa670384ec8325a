// The wheel's measures, in the units of its own drawing: one wheel for wide pages, with words in it, one for narrow.

export interface WheelSize {
  /** Both sides of the drawing; the wheel's centre is the middle of it. */
  side: number;
  /** The month ring's outer and inner radius. */
  outer: number;
  inner: number;
  /** The radius on which the marks stand. */
  track: number;
  /** The radius that a mark keeps to itself when there is room for all. */
  mark: number;
  /** What is kept free in the middle, for the words about what comes next. */
  middle: { width: number; height: number };
  monthText: number;
  hasLabels: boolean;
}

export const wideWheel: WheelSize = {
  side: 592,
  outer: 270,
  inner: 232,
  track: 194,
  mark: 15,
  middle: { width: 180, height: 76 },
  monthText: 13,
  hasLabels: true,
};

export const narrowWheel: WheelSize = {
  side: 320,
  outer: 144,
  inner: 114,
  track: 91,
  mark: 12,
  middle: { width: 116, height: 64 },
  monthText: 11,
  hasLabels: false,
};
