// What Exchange refuses, in its own codes: they begin with Error, and none of them is SharePoint's.
import { GraphFailure } from "#emulator/http/graph-error.ts";

/** 403: the permission is lacking, or the mailbox is not one the caller may use. */
export function mailDenied(): GraphFailure {
  return new GraphFailure(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
}

/** 404: no such message, or it has another id since it was moved. */
export function messageGone(): GraphFailure {
  return new GraphFailure(404, "ErrorItemNotFound", "The specified object was not found in the store.");
}

/** 400: the id in the address is no id at all. */
export function malformedId(): GraphFailure {
  return new GraphFailure(400, "ErrorInvalidIdMalformed", "Id is malformed.");
}

/** 400: the message cannot be submitted to these recipients. */
export function invalidRecipients(reason: string): GraphFailure {
  return new GraphFailure(400, "ErrorInvalidRecipients", `At least one recipient is not valid., ${reason}`);
}
