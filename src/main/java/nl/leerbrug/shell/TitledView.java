package nl.leerbrug.shell;

import com.vaadin.flow.router.HasDynamicTitle;

/** A page with a translated title: the browser's tab shows it followed by the product's name. */
public interface TitledView extends HasDynamicTitle {

    /** The title in the reader's language, without the product's name. */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " · Leerbrug";
    }
}
