/** Saves a text under a name, as the browser saves any file. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Only once the browser has had time to take it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
