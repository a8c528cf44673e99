/** Lets the user open a file: through the button's file dialog, or by dropping it anywhere on the page. */
export function openFiles(
  button: HTMLElement,
  input: HTMLInputElement,
  hint: HTMLElement,
  open: (file: File) => void,
): void {
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = ''; // choosing the same file again must fire the event again
    if (file !== undefined) open(file);
  });
  addEventListener('dragover', (event) => {
    event.preventDefault();
    hint.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) open(file);
  });
}
