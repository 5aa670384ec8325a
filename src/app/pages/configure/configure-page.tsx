export function ConfigurePage() {
  return null;
}
