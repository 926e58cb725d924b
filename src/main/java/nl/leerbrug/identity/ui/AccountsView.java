package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.domain.AccountDetails;
import nl.leerbrug.identity.domain.AccountService;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.Notices;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.Tag;
import nl.leerbrug.shell.TitledView;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everyone with an account. */
@Route(IdentityRoutes.ACCOUNTS)
@Menu(title = "identity.AccountsView.title", order = 300)
@RolesAllowed("NETWORK_OFFICE")
class AccountsView extends Div implements BeforeEnterObserver, TitledView {

    private static final String SEARCH = "zoek";

    private final AccountService accounts;
    private final TextField search = new TextField();
    private final Span found = new Span();
    private final RowTable table;
    private final Div nothing = new Div();
    private final Pager pager = new Pager(IdentityRoutes.ACCOUNTS);

    AccountsView(AccountService accounts) {
        this.accounts = accounts;
        table = new RowTable(
                title(),
                List.of(
                        getTranslation("identity.AccountsView.name"),
                        getTranslation("identity.AccountsView.email"),
                        getTranslation("identity.AccountsView.roles"),
                        getTranslation("identity.AccountsView.state")));
        search.setId("search");
        search.setLabel(getTranslation("identity.AccountsView.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searchFor(change.getValue());
            }
        });
        found.getElement().setAttribute("role", "status");
        found.addClassName("identity-found");
        var create = new Anchor("/" + IdentityRoutes.NEW_ACCOUNT, getTranslation("identity.AccountsView.create"));
        create.addClassNames("lb-button", "lb-button-primary");
        create.getElement().setAttribute("router-link", true);
        add(new PageHeader(title()).addActions(create), search, found, table, nothing, pager);
    }

    @Override
    public String title() {
        return getTranslation("identity.AccountsView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        search.setValue(parameters.getSingleParameter(SEARCH).orElse(""));
        show(search.getValue(), Pager.page(parameters));
    }

    /** Without navigating, which would take the focus out of the field. */
    private void searchFor(String text) {
        var parameters = text.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text);
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(IdentityRoutes.ACCOUNTS, parameters)));
        show(text, 0);
    }

    private void show(String text, int page) {
        var total = accounts.count(text);
        table.clear();
        accounts.list(text, page, Pager.SIZE).forEach(account -> table.addRow(row(account)));
        table.setVisible(total > 0);
        found.setText(getTranslation("identity.AccountsView.found", total));
        nothing.removeAll();
        if (total == 0) {
            nothing.add(new EmptyState(
                    getTranslation("identity.AccountsView.nothing"),
                    getTranslation("identity.AccountsView.nothingAdvice")));
        }
        pager.show(page, total, text.isBlank() ? Map.of() : Map.of(SEARCH, text));
    }

    private List<Component> row(AccountDetails account) {
        var name = new Anchor("/" + IdentityRoutes.account(account.id()), account.name());
        name.getElement().setAttribute("router-link", true);
        return List.of(name, new Span(account.email().value()), new Span(roles(account.roles())), state(account));
    }

    private String roles(Set<Role> roles) {
        return roles.isEmpty()
                ? getTranslation("identity.AccountsView.noRoles")
                : roles.stream()
                        .sorted()
                        .map(role -> getTranslation("identity.Role." + role.name()))
                        .collect(Collectors.joining(", "));
    }

    private Tag state(AccountDetails account) {
        if (!account.active()) {
            return new Tag(Notices.Tone.PROBLEM, getTranslation("identity.AccountsView.deactivated"));
        }
        return account.hasPassword()
                ? new Tag(Notices.Tone.DONE, getTranslation("identity.AccountsView.active"))
                : new Tag(Notices.Tone.ATTENTION, getTranslation("identity.AccountsView.noPassword"));
    }
}
