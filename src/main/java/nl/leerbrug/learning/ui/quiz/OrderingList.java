package nl.leerbrug.learning.ui.quiz;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.OrderedList;

/** A list whose rows can be dragged by their handle; a convenience beside the buttons and keys, never the only way. */
@NpmPackage(value = "sortablejs", version = "1.15.7")
@NpmPackage(value = "@types/sortablejs", version = "1.15.9", dev = true)
@JsModule("./ordering.ts")
class OrderingList extends OrderedList {

    private final Mover mover;

    OrderingList(Mover mover) {
        this.mover = mover;
        addClassName("lb-ordering");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.leerbrugOrdering.drag(this)");
    }

    /** From the browser: both may be wrong. */
    @ClientCallable
    private void dragged(int from, int to) {
        mover.move(from, to);
    }

    /** What dragging does. */
    interface Mover {
        void move(int from, int to);
    }
}
