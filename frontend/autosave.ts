/**
 * The browser's half of AutosaveField. Every keystroke goes to localStorage at once; the server gets the text after a
 * pause, and the local copy goes when the server has confirmed exactly that text. No words here: they come as data
 * attributes.
 */

const PAUSE_MILLIS = 600;
const PATIENCE_MILLIS = 4000;
const PREFIX = 'leerbrug-text:';

type Kept = { text: string; base: string };
type Field = HTMLElement & {
  $server: { save(text: string): Promise<string>; offerLeftOver(text: string): Promise<void> };
  autosave?: Autosave;
};

class Autosave {
  private readonly area: HTMLTextAreaElement;
  private readonly status: HTMLElement;
  private readonly count: HTMLElement;
  private confirmed: string;
  private pause = 0;
  private sending = false;
  private gone = false;

  constructor(
    private readonly field: Field,
    private readonly key: string,
    stored: string,
  ) {
    this.area = field.querySelector('textarea')!;
    this.status = field.querySelector('.lb-save-status')!;
    this.count = field.querySelector('.lb-field-count')!;
    this.confirmed = stored;
    this.area.addEventListener('input', this.typed);
    this.area.addEventListener('blur', this.flush);
    document.addEventListener('visibilitychange', this.flush);
    window.addEventListener('online', this.flush);
    this.restore();
    this.showCount();
  }

  /** The layout may detach the field and attach it again. */
  close(): void {
    this.gone = true;
    window.clearTimeout(this.pause);
    this.area.removeEventListener('input', this.typed);
    this.area.removeEventListener('blur', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
    window.removeEventListener('online', this.flush);
  }

  take(text: string): void {
    this.area.value = text;
    this.typed();
    void this.flush();
  }

  forget(): void {
    remember(this.key, null);
    this.show('none', '');
  }

  private restore(): void {
    const kept = recall(this.key);
    if (!kept || kept.text === this.confirmed) {
      remember(this.key, null);
    } else if (kept.base === this.confirmed) {
      this.take(kept.text);
    } else {
      void this.field.$server.offerLeftOver(kept.text);
    }
  }

  private readonly typed = (): void => {
    remember(this.key, { text: this.area.value, base: this.confirmed });
    this.show('none', '');
    this.showCount();
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(this.flush, PAUSE_MILLIS);
  };

  private readonly flush = async (): Promise<void> => {
    const text = this.area.value;
    if (this.sending || this.gone || text === this.confirmed || this.area.readOnly) {
      return;
    }
    window.clearTimeout(this.pause);
    this.sending = true;
    this.show('saving', this.status.dataset.saving!);
    const patience = window.setTimeout(() => this.fail(this.status.dataset.offline!), PATIENCE_MILLIS);
    try {
      this.answer(text, await this.field.$server.save(text));
    } catch {
      this.fail(this.status.dataset.offline!);
    } finally {
      window.clearTimeout(patience);
      this.sending = false;
    }
    if (this.area.value !== text) {
      void this.flush();
    }
  };

  private answer(text: string, problem: string): void {
    if (problem) {
      this.fail(problem);
      return;
    }
    this.confirmed = text;
    if (this.area.value === text) {
      remember(this.key, null);
      this.show('saved', this.status.dataset.saved!);
    } else {
      remember(this.key, { text: this.area.value, base: text });
    }
  }

  private fail(reason: string): void {
    this.show('failed', this.status.dataset.failed!.replace('{0}', reason));
  }

  private show(state: string, text: string): void {
    this.status.dataset.state = state;
    this.status.textContent = text;
  }

  /** Said only near the end, where it matters. */
  private showCount(): void {
    const left = this.area.maxLength - this.area.value.length;
    this.count.textContent = left <= Math.max(100, this.area.maxLength / 10) ? this.count.dataset.left!.replace('{0}', String(left)) : '';
  }
}

/** A full or forbidden store must not stop anyone from typing. */
function remember(key: string, kept: Kept | null): void {
  try {
    if (kept) {
      localStorage.setItem(PREFIX + key, JSON.stringify(kept));
    } else {
      localStorage.removeItem(PREFIX + key);
    }
  } catch {
    // The server's copy is the one that counts.
  }
}

function recall(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

export function autosave(field: Field, key: string, stored: string): void {
  field.autosave?.close();
  field.autosave = new Autosave(field, key, stored);
}

export function autosaveTake(field: Field, text: string): void {
  field.autosave?.take(text);
}

export function autosaveForget(field: Field): void {
  field.autosave?.forget();
}
