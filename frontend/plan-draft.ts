/**
 * What stands in an open dialog of a plan stays in this browser until it is kept in the plan or put aside: when the session
 * has ended, the page is loaded again or the connection is gone, the same dialog opens again with all of it. No words here:
 * texts come from the server.
 */

const PREFIX = 'leerbrug-plan:';
const WEEK_MILLIS = 7 * 24 * 60 * 60 * 1000;
const STEP_MILLIS = 60;
const MOST_STEPS = 50;

type Part = { id: string; text?: string; chosen?: string[] };
/** `aside`: closed without a word, so it does not open by itself. */
type Draft = { at: number; dialog: string; parts: Part[]; aside?: boolean };
type Group = HTMLElement & { value: string | string[] };

/** One for each conversation: more than one dialog is never open. */
function key(): string {
  return PREFIX + location.pathname;
}

/** A full or forbidden store must not stop anyone. */
function write(draft: Draft | null): void {
  try {
    if (draft) {
      localStorage.setItem(key(), JSON.stringify(draft));
    } else {
      localStorage.removeItem(key());
    }
  } catch {
    // What was kept before is on the server.
  }
}

function read(): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key()) ?? 'null') as Draft | null;
    return draft && Date.now() - draft.at < WEEK_MILLIS ? draft : null;
  } catch {
    return null;
  }
}

const GROUPS = 'vaadin-radio-group[id], vaadin-checkbox-group[id]';
const SELECTS = 'vaadin-select[id]';
const FIELDS = 'vaadin-text-field[id], vaadin-text-area[id], input[id]:not([slot]), textarea[id]:not([slot])';
const BOXES = 'vaadin-radio-button, vaadin-checkbox';

function label(box: Element): string {
  return box.querySelector('label')?.textContent?.trim() ?? '';
}

/** In the order in which they were ticked. */
function chosen(group: Group): string[] {
  const boxes = [...group.querySelectorAll<HTMLElement & { value: string; checked: boolean }>(BOXES)];
  const order = Array.isArray(group.value) ? group.value : [group.value];
  return order.flatMap((value) => boxes.filter((box) => box.checked && box.value === value).map(label));
}

function input(field: Element): HTMLInputElement {
  return (field.matches('input, textarea') ? field : field.querySelector('input, textarea')) as HTMLInputElement;
}

/** A field to search in is no part of what is filled in. */
function isKept(part: Element): boolean {
  return !part.id.endsWith('-search') && !part.closest('[hidden]');
}

function parts(dialog: HTMLElement): Part[] {
  const groups = [...dialog.querySelectorAll<Group>(GROUPS)].filter(isKept).map((group) => ({ id: group.id, chosen: chosen(group) }));
  const fields = [...dialog.querySelectorAll(FIELDS)].filter(isKept).map((field) => ({ id: field.id, text: input(field).value }));
  const selects = [...dialog.querySelectorAll<HTMLElement & { value: string }>(SELECTS)].filter(isKept).map((one) => ({ id: one.id, text: one.value }));
  return [...groups, ...selects, ...fields];
}

/** Of the dialog that was opened last: what comes late is not kept again. */
let over = false;

function pause(): Promise<void> {
  return new Promise((done) => window.setTimeout(done, STEP_MILLIS));
}

async function there(dialog: HTMLElement, id: string): Promise<HTMLElement | null> {
  for (let step = 0; step < MOST_STEPS && dialog.isConnected; step++) {
    const part = dialog.querySelector<HTMLElement>('#' + CSS.escape(id));
    if (part && (!part.matches(GROUPS) || part.querySelector(BOXES))) {
      return part;
    }
    await pause();
  }
  return null;
}

/** One after the other, as they were ticked: the server sees the same order. */
async function choose(group: HTMLElement, labels: string[]): Promise<void> {
  const boxes = [...group.querySelectorAll<HTMLElement & { checked: boolean }>(BOXES)];
  for (const box of boxes.filter((one) => one.checked && one.matches('vaadin-checkbox') && !labels.includes(label(one)))) {
    box.click();
    await pause();
  }
  for (const words of labels) {
    const box = boxes.find((one) => label(one) === words);
    if (box && !box.checked) {
      box.click();
      await pause();
    }
  }
}

async function fillIn(dialog: HTMLElement, draft: Draft): Promise<void> {
  for (const part of draft.parts) {
    const where = await there(dialog, part.id);
    if (where && part.chosen) {
      await choose(where, part.chosen);
    } else if (where && where.matches(SELECTS)) {
      (where as Group).value = part.text ?? '';
    } else if (where && part.text !== undefined && input(where).value !== part.text) {
      const field = input(where);
      field.value = part.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}

/** From here on what is filled in stays; what was filled in before is put back. */
async function begin(content: HTMLElement, name: string, note: HTMLElement): Promise<void> {
  const dialog = content.closest<HTMLElement>('vaadin-dialog') ?? content;
  const before = read();
  over = false;
  if (before?.dialog === name) {
    note.hidden = false;
    await fillIn(dialog, before);
  }
  let waiting = 0;
  const keep = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (dialog.isConnected && !over) {
        write({ at: Date.now(), dialog: name, parts: parts(dialog) });
      }
    });
  };
  ['input', 'change', 'value-changed'].forEach((type) => dialog.addEventListener(type, keep));
}

/** It is in the plan, or no longer wanted. */
function end(): void {
  over = true;
  write(null);
}

function putAside(): void {
  const draft = read();
  if (draft) {
    write({ ...draft, aside: true });
  }
}

/** Opens the dialog again in which something stood; without a way to open it there is no more use for that. */
function reopen(sheet: HTMLElement): void {
  const draft = read();
  const opener = draft && [...sheet.querySelectorAll<HTMLElement>('[data-opens]')].find((one) => one.dataset.opens === draft.dialog);
  if (opener && !draft.aside && !document.querySelector('vaadin-dialog[opened]')) {
    opener.click();
  } else if (!opener) {
    write(null);
  }
}

(window as unknown as { leerbrugPlan: object }).leerbrugPlan = { begin, end, putAside, reopen };

export {};
