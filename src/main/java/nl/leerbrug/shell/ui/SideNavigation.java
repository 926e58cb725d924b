package nl.leerbrug.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.shell.FrameAccount;
import nl.leerbrug.shell.Logo;

/**
 * Beside the page on a wide screen. On a phone only the logo and one button stay; the rest opens as the browser's own
 * popover, which closes by Escape, by a tap beside it, and by following a link.
 */
class SideNavigation extends Div {

    private static final String PANEL_ID = "lb-menu";

    SideNavigation(
            NavigationList navigation, FrameAccount.Person person, FrameAccount account, PersonalSettings settings) {
        addClassName("lb-side");
        var panel = new Nav(navigation, accountArea(person, account, settings));
        panel.setId(PANEL_ID);
        panel.addClassName("lb-panel");
        panel.getElement().setAttribute("aria-label", getTranslation("shell.SideNavigation.label"));
        panel.getElement().setAttribute("popover", "auto");
        add(bar(), panel);
    }

    private Header bar() {
        var menu = new NativeButton(getTranslation("shell.SideNavigation.open"));
        menu.addClassName("lb-menu-button");
        menu.getElement().setAttribute("popovertarget", PANEL_ID);
        var bar = new Header(home(getTranslation("shell.MainLayout.home")), menu);
        bar.addClassName("lb-bar");
        return bar;
    }

    static Anchor home(String label) {
        var name = new Span("Leerbrug");
        name.addClassName("lb-brand-name");
        var link = new Anchor("/", Logo.mark(), name);
        link.addClassName("lb-brand");
        link.getElement().setAttribute("router-link", true);
        link.setAriaLabel(label);
        return link;
    }

    private Div accountArea(FrameAccount.Person person, FrameAccount account, PersonalSettings settings) {
        var profile = new Anchor("/" + person.profilePath(), person.name());
        profile.addClassName("lb-profile");
        profile.getElement().setAttribute("router-link", true);
        profile.setAriaLabel(getTranslation("shell.SideNavigation.profile", person.name()));
        var signOut = new NativeButton(getTranslation("shell.SideNavigation.signOut"), event -> account.signOut());
        signOut.setId("sign-out");
        signOut.addClassName("lb-quiet");
        var area = new Div(profile, settings, signOut);
        area.addClassName("lb-account");
        return area;
    }
}
