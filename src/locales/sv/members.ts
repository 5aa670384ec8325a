// The words of this page.

export const members = {};
