package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;

/**
 * The page that holds every screen. No ready-made theme: the components' base styles with our tokens.
 *
 * @see "src/docs/decisions/0040-own-theme-on-base-styles.md"
 */
@CssImport("./styles/leerbrug.css")
// One bundle for all views: a first visit on a phone costs fewer trips, and the next screen none.
@LoadDependenciesOnStartup
@Viewport("width=device-width, initial-scale=1")
public class LeerbrugPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Leerbrug");
    }
}
