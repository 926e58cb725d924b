/** What the frame needs from the browser. No words here: texts come from the server. */

import { autosave, autosaveForget, autosaveTake } from './autosave.js';

declare global {
  interface Window {
    leerbrug: {
      arrive: typeof arrive;
      autosave: typeof autosave;
      autosaveForget: typeof autosaveForget;
      autosaveTake: typeof autosaveTake;
    };
  }
}

/** Puts the focus on the new page's heading, so that a screen reader and the keyboard start there. */
function arrive(): void {
  document.querySelectorAll<HTMLElement>('[popover]:popover-open').forEach((open) => open.hidePopover());
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Links within the page. The page has a base address, so without this they would lead to another page. */
function followFragment(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const target = document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)));
  if (!target) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (!target.matches('a, button, input, textarea, select, [tabindex]')) {
    target.setAttribute('tabindex', '-1');
  }
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

/** What the framework says when the session has ended or the server is in trouble: it is read aloud, and goes on by a key. */
function attend(message: HTMLElement): void {
  message.setAttribute('role', 'alert');
  message.tabIndex = 0;
  message.focus();
  message.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      message.click();
    }
  });
}

new MutationObserver((changes) =>
  changes
    .flatMap((change) => [...change.addedNodes])
    .filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.v-system-error'))
    .forEach(attend),
).observe(document.body, { childList: true });

document.addEventListener('click', followFragment, true);
// Other scripts add theirs, whichever of us comes first.
window.leerbrug = Object.assign(window.leerbrug ?? {}, { arrive, autosave, autosaveForget, autosaveTake });
