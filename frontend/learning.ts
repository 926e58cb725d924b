/**
 * Reading a lesson: where the reader is, where the reader was, and that the end was reached. The server hears of a new
 * place at most once in two seconds. No words here: texts come from the server.
 */

const REPORT_MILLIS = 2000;
const END_MILLIS = 1500;
const READING_LINE = 0.35;
const BLOCKS = ':scope > p, :scope > ul, :scope > ol, :scope > table, :scope > figure, :scope > blockquote, :scope > div, :scope > aside, :scope > details';

type Panel = HTMLElement & {
  $server: { place(paragraph: number, paragraphs: number): Promise<void>; reachedEnd(): Promise<void> };
  reading?: Reading;
};

class Reading {
  private readonly blocks: HTMLElement[];
  private readonly ends: IntersectionObserver;
  private reported: number;
  private waiting = 0;
  private endTimer = 0;
  private moved = false;

  constructor(
    private readonly panel: Panel,
    private readonly start: number,
    private readonly keeps: boolean,
  ) {
    const texts = [...panel.querySelectorAll<HTMLElement>('.lb-lesson-text > .lb-prose')];
    this.blocks = texts.flatMap((text) => [...text.querySelectorAll<HTMLElement>(BLOCKS)]);
    this.reported = start;
    this.ends = new IntersectionObserver((entries) => this.atEnd(entries.some((entry) => entry.isIntersecting)));
    this.listContents(texts);
    this.goBack();
    if (keeps) {
      window.addEventListener('scroll', this.scrolled, { passive: true });
      document.addEventListener('visibilitychange', this.report);
      window.addEventListener('pagehide', this.report);
      const end = panel.querySelector('.lb-lesson-end');
      if (end) {
        this.ends.observe(end);
      }
    }
    ['wheel', 'touchmove', 'keydown', 'pointerdown'].forEach((kind) =>
      window.addEventListener(kind, () => (this.moved = true), { once: true, passive: true }),
    );
  }

  close(): void {
    this.report();
    window.clearTimeout(this.waiting);
    window.clearTimeout(this.endTimer);
    window.removeEventListener('scroll', this.scrolled);
    document.removeEventListener('visibilitychange', this.report);
    window.removeEventListener('pagehide', this.report);
    this.ends.disconnect();
  }

  private readonly scrolled = (): void => {
    if (!this.waiting) {
      this.waiting = window.setTimeout(this.report, REPORT_MILLIS);
    }
  };

  private readonly report = (): void => {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    const now = this.current();
    if (this.keeps && this.panel.isConnected && now >= 0 && now !== this.reported) {
      this.reported = now;
      void this.panel.$server.place(now, this.blocks.length);
    }
  };

  /** The last block that begins above the line where eyes rest. */
  private current(): number {
    const line = window.innerHeight * READING_LINE;
    let found = -1;
    this.blocks.forEach((block, index) => {
      if (block.getBoundingClientRect().top <= line) {
        found = index;
      }
    });
    return found;
  }

  /** Seen for a moment, so that a jump through the page does not count as reading. */
  private atEnd(visible: boolean): void {
    window.clearTimeout(this.endTimer);
    if (visible) {
      this.endTimer = window.setTimeout(() => {
        this.ends.disconnect();
        void this.panel.$server.reachedEnd();
      }, END_MILLIS);
    }
  }

  private goBack(): void {
    const target = this.blocks[Math.min(this.start, this.blocks.length - 1)];
    if (this.start < 1 || !target || window.location.hash) {
      return;
    }
    const notice = this.panel.querySelector<HTMLElement>('.lb-resumed');
    const scroll = () => {
      if (!this.moved) {
        const top = target.getBoundingClientRect().top + window.scrollY - window.innerHeight * (READING_LINE - 0.05);
        window.scrollTo({ top, behavior: 'instant' });
      }
    };
    if (notice) {
      notice.hidden = false;
      target.before(notice);
    }
    // After the frame has put the focus on the heading, and again when late images have moved the text.
    window.setTimeout(scroll, 120);
    this.panel.querySelectorAll('img').forEach((image) => image.addEventListener('load', scroll, { once: true }));
  }

  private listContents(texts: HTMLElement[]): void {
    const nav = this.panel.querySelector<HTMLElement>('.lb-contents');
    const headings = texts.flatMap((text) => [...text.querySelectorAll<HTMLElement>(':scope > h2')]);
    if (!nav || headings.length < 3) {
      return;
    }
    const list = document.createElement('ol');
    headings.forEach((heading, index) => {
      heading.id ||= `deel-${index + 1}`;
      const link = document.createElement('a');
      link.href = `#${heading.id}`;
      link.textContent = heading.textContent;
      const entry = document.createElement('li');
      entry.append(link);
      list.append(entry);
    });
    nav.querySelector('ol')?.remove();
    nav.append(list);
    nav.hidden = false;
  }
}

/** The layout may attach a panel again; the old reading ends then. */
function read(panel: Panel, start: number, keeps: boolean): void {
  panel.reading?.close();
  const reading = new Reading(panel, start, keeps);
  panel.reading = reading;
  const gone = new MutationObserver(() => {
    if (!panel.isConnected) {
      gone.disconnect();
      if (panel.reading === reading) {
        reading.close();
      }
    }
  });
  gone.observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
}

(window as unknown as { leerbrugLearning: { read: typeof read } }).leerbrugLearning = { read };

export {};
