/** A button that the add-in's manifest puts into the ribbon. */
export interface ManifestButton {
  readonly label: string;
  readonly tip: string;
  /** Path of its icon of 32 pixels, which browsers scale sharply to 16 on dense screens. */
  readonly icon: string;
  /** The function that it runs; undefined: it shows the pane. */
  readonly functionName: string | undefined;
}

/**
 * Reads the buttons of the ribbon out of a manifest, as Excel does.
 * @param manifest the XML text
 * @param language a tag such as `de-DE`; texts that have none for it come in the default language
 * @throws {Error} when a button names a text or picture that the manifest lacks
 */
export function manifestButtons(manifest: string, language: string): readonly ManifestButton[] {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const resources = new Map([...xml.querySelectorAll('Resources [id]')].map((resource) => [resource.id, resource]));

  function resource(owner: Element, selector: string): string {
    const id = owner.querySelector(selector)?.getAttribute('resid') ?? '';
    const found = resources.get(id);
    if (!found) throw new Error(`manifest.xml has no resource "${id}" for ${selector} of ${owner.id}.`);
    const override = [...found.children].find((child) => child.getAttribute('Locale') === language);
    return override?.getAttribute('Value') ?? found.getAttribute('DefaultValue') ?? '';
  }

  return [...xml.querySelectorAll('Control')].map((control) => ({
    label: resource(control, 'Label'),
    tip: resource(control, 'Description'),
    icon: new URL(resource(control, '[size="32"]')).pathname,
    functionName: control.querySelector('FunctionName')?.textContent.trim(),
  }));
}
