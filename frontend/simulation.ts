/**
 * A conversation: ids of moves, number keys, and keeping the last line in view. No words here: texts come from the
 * server.
 */

const ids = new Map<string, string>();

/** One id for a turn, whatever is clicked how often: the first click that arrives is the move. */
function moveId(element: HTMLElement): string {
  const turn = element.closest<HTMLElement>('[data-turn]')?.dataset.turn ?? '';
  let id = ids.get(turn);
  if (!id) {
    id = newId();
    ids.clear();
    ids.set(turn, id);
  }
  return id;
}

/** `crypto.randomUUID` is there on safe addresses only, and a training room may have another. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function open(talk: HTMLElement): void {
  shown(talk);
  if (talk.dataset.keys) {
    return;
  }
  talk.dataset.keys = 'on';
  talk.addEventListener('keydown', (event) => {
    const list = (event.target as HTMLElement).closest('.lb-choices');
    if (!list || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
      return;
    }
    event.preventDefault();
    list.querySelectorAll<HTMLElement>('.lb-choice')[Number(event.key) - 1]?.click();
  });
}

/** The last line in view. */
function shown(talk: HTMLElement): void {
  requestAnimationFrame(() => {
    const transcript = talk.querySelector('.lb-transcript');
    if (transcript) {
      transcript.scrollTop = transcript.scrollHeight;
    }
  });
}

/** After a move: the last line in view, and the focus on the list, where the number keys work. */
function answered(talk: HTMLElement): void {
  shown(talk);
  requestAnimationFrame(() => {
    const target = talk.querySelector<HTMLElement>('.lb-choices:not([hidden]) ol') ?? talk.querySelector<HTMLElement>('.lb-talk-end a');
    target?.focus({ preventScroll: true });
  });
}

function closeSides(talk: HTMLElement): void {
  talk.querySelectorAll<HTMLElement>('[popover]:popover-open').forEach((side) => side.hidePopover());
}

/** After the plan was put right: the focus on what can be done there, or, on a phone, on what opens the plan again. */
function settle(target: HTMLElement): void {
  const side = target.closest('[popover]');
  setTimeout(() => {
    const seen = target.checkVisibility() || !side ? target : document.querySelector<HTMLElement>(`[popovertarget="${side.id}"]`);
    seen?.focus();
  });
}

/** The browser's own calendar, which lies below its button. */
function calendar(button: HTMLElement): void {
  const field = button.parentElement?.querySelector<HTMLInputElement>('input[type=date]');
  try {
    field?.showPicker();
  } catch {
    // An old browser: the day can be typed.
  }
}

/** On a wide screen: to a part of what lies beside the conversation, also for who goes on by keyboard. */
function toSide(id: string): void {
  const side = document.getElementById(id);
  side?.scrollIntoView({ block: 'start' });
  side?.setAttribute('tabindex', '-1');
  side?.focus({ preventScroll: true });
}

/** In a list of turns: the arrow keys go from a button to the same one of the turn before or after. */
function turns(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const button = (event.target as HTMLElement).closest<HTMLElement>('vaadin-button');
    const turn = button?.closest('li');
    if (!step || !button || !turn || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const place = [...turn.querySelectorAll('vaadin-button')].indexOf(button);
    const next = step > 0 ? turn.nextElementSibling : turn.previousElementSibling;
    const buttons = next?.querySelectorAll<HTMLElement>('vaadin-button');
    if (next && buttons?.length) {
      event.preventDefault();
      buttons[Math.min(place, buttons.length - 1)].focus({ preventScroll: true });
      next.scrollIntoView({ block: 'center' });
    }
  });
}

(window as unknown as { leerbrugTalk: object }).leerbrugTalk = { moveId, open, answered, closeSides, settle, calendar, toSide, turns };

export {};
