// Where one goes on after a save that was stopped: to the first field that must be put right.

/** Call on submit: once what is wrong is on the screen, its first field takes the focus. Nothing happens when all is right. */
export function focusFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
