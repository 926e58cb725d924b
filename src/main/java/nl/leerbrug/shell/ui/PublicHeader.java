package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/** For visitors: logo, the pages they look for first, and the way in. */
class PublicHeader extends Header {

    private static final String PANEL_ID = "lb-public-menu";
    private static final String SIGN_IN_PATH = "/aanmelden";

    PublicHeader(NavigationList navigation) {
        addClassName("lb-public-header");
        var menu = new NativeButton(getTranslation("shell.SideNavigation.open"));
        menu.addClassName("lb-menu-button");
        menu.getElement().setAttribute("popovertarget", PANEL_ID);
        // On a phone the way in stands in the menu, so that the header stays calm.
        var panel = new Nav(navigation, signIn("lb-sign-in-narrow"));
        panel.setId(PANEL_ID);
        panel.addClassName("lb-public-panel");
        panel.getElement().setAttribute("popover", "auto");
        panel.getElement().setAttribute("aria-label", getTranslation("shell.SideNavigation.label"));
        var signIn = signIn("lb-sign-in-wide");
        signIn.setId("sign-in");
        add(SideNavigation.home(getTranslation("shell.MainLayout.home")), panel, signIn, menu);
    }

    private Anchor signIn(String className) {
        var link = new Anchor(SIGN_IN_PATH, getTranslation("shell.PublicHeader.signIn"));
        link.addClassNames("lb-button", "lb-button-small", className);
        return link;
    }
}
