// A notice as a mail: a subject, the facts in plain text, and the same as HTML.

/** What is sent; `html` holds no picture and nothing fetched from elsewhere. */
export interface MailMessage {
  subject: string;
  text: string;
  html: string;
}
