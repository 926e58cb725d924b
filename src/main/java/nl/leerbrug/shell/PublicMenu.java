package nl.leerbrug.shell;

import java.util.List;
import java.util.Locale;

/** The public pages that exist. Declared here and answered by {@code content}, which reads them from files. */
public interface PublicMenu {

    /** The few that a visitor looks for first. */
    List<PublicLink> header(Locale locale);

    /** The rest: privacy, accessibility and the like. */
    List<PublicLink> footer(Locale locale);
}
