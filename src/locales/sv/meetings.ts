// The words of this page.

export const meetings = {};
