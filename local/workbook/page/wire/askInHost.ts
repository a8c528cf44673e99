/** Asks the user in a dialog of the host, over everything; false when they cancel. */
export function askInHost(question: string): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', question);
  const text = document.createElement('p');
  text.textContent = question;
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(choice('yes', 'Continue'), choice('no', 'Cancel'));
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

function choice(value: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.value = value;
  button.textContent = label;
  return button;
}
