import type { Manifest, ManifestCommand } from './manifest';
import { part } from './part';

/** Puts the add-in's ribbon buttons into the header, as its manifest declares them. */
export function ribbon(manifest: Manifest, press: (command: ManifestCommand) => Promise<void>): void {
  part('add-in-name', HTMLElement).textContent = manifest.name;
  document.title = `${manifest.name} workbench`;
  part('commands', HTMLElement).replaceChildren(
    ...manifest.commands.map((command) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = command.description;
      if (command.icon) {
        const icon = document.createElement('img');
        icon.src = command.icon;
        icon.alt = '';
        button.append(icon);
      }
      button.append(command.label);
      button.addEventListener('click', () => {
        button.disabled = true;
        void press(command).finally(() => (button.disabled = false));
      });
      return button;
    }),
  );
}
