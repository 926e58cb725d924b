/** Shows one slide at a time, and turns them by key or button. No words here: texts come from the server. */

const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export function slides(deck: HTMLElement): void {
  const pages = Array.from(deck.querySelectorAll<HTMLElement>('.curriculum-slide'));
  const counter = deck.querySelector<HTMLElement>('.curriculum-counter');
  let at = -1;

  function show(wanted: number): void {
    const next = Math.max(0, Math.min(pages.length - 1, wanted));
    if (next === at) {
      return;
    }
    at = next;
    pages.forEach((page, index) => page.classList.toggle('current', index === at));
    pages[at]?.focus({ preventScroll: true });
    counter!.textContent = `${at + 1} / ${pages.length}`;
    // The address names the slide, so that a reload stays on it; not one step back in the browser per slide.
    history.replaceState(history.state, '', `#${at + 1}`);
  }

  function key(event: KeyboardEvent): void {
    if (!deck.isConnected) {
      document.removeEventListener('keydown', key);
      return;
    }
    const onControl = (event.target as Element).closest('a, button') !== null;
    if (event.altKey || event.ctrlKey || event.metaKey || (onControl && event.key === ' ')) {
      return;
    }
    if (event.key in STEPS) {
      event.preventDefault();
      show(at + STEPS[event.key]);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      show(event.key === 'Home' ? 0 : pages.length - 1);
    } else if (event.key === 'Escape') {
      deck.querySelector<HTMLElement>('.curriculum-close')?.click();
    } else if (event.key === 'f') {
      document.documentElement.requestFullscreen?.();
    }
  }

  deck.querySelectorAll<HTMLElement>('[data-step]').forEach((button) => {
    button.addEventListener('click', () => show(at + Number(button.dataset.step)));
  });
  document.addEventListener('keydown', key);
  show(Number(location.hash.slice(1)) - 1 || 0);
}

Object.assign((window.leerbrug ??= {} as typeof window.leerbrug), { slides });
