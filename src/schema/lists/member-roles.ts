// The roles a membership (förordnande) can have; one list, since members and change proposals both name them.
export const memberRoles = [
  "member",
  "chair",
  "viceChair",
  "convener",
  "coOpted",
  "secretary",
  "processSupport",
  "contactPerson",
] as const;
