/**
 * Dragging a step to another place. Rows stay where they are and the server changes their words, so a dragged row is put
 * back as soon as the server has answered. The library comes only when there is something to drag.
 */

const MOTION_MILLIS = 150;

type List = HTMLElement & {
  $server: { dragged(from: number, to: number): Promise<void> };
  sorter?: { destroy(): void };
};

async function drag(list: List): Promise<void> {
  const { default: Sortable } = await import('sortablejs');
  list.sorter?.destroy();
  list.sorter = Sortable.create(list, {
    handle: '.lb-ordering-handle',
    draggable: 'li',
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION_MILLIS,
    forceFallback: true,
    ghostClass: 'lb-ordering-ghost',
    fallbackClass: 'lb-ordering-drag',
    onEnd: ({ item, oldDraggableIndex: from, newDraggableIndex: to }) => {
      if (from === undefined || to === undefined || from === to) {
        return;
      }
      void list.$server.dragged(from, to).finally(() => {
        item.remove();
        list.insertBefore(item, list.children[from] ?? null);
      });
    },
  });
}

(window as unknown as { leerbrugOrdering: { drag: typeof drag } }).leerbrugOrdering = { drag };

export {};
