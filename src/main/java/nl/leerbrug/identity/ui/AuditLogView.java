package nl.leerbrug.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leerbrug.identity.AuditAction;
import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.Role;
import nl.leerbrug.identity.domain.AuditLogService;
import nl.leerbrug.shared.PersonId;
import nl.leerbrug.shell.EmptyState;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.TitledView;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who did what, the latest first. */
@Route(IdentityRoutes.AUDIT_LOG)
@Menu(title = "identity.AuditLogView.title", order = 310)
@RolesAllowed("NETWORK_OFFICE")
class AuditLogView extends Div implements BeforeEnterObserver, TitledView {

    private static final String ACTION = "wat";
    private static final String PERSON = "wie";

    private final AuditLogService log;
    private final Select<AuditAction> action = new Select<>();
    private final RowTable table;
    private final Div nothing = new Div();
    private final Pager pager = new Pager(IdentityRoutes.AUDIT_LOG);
    private Optional<PersonId> person = Optional.empty();

    AuditLogView(AuditLogService log) {
        this.log = log;
        table = new RowTable(
                title(),
                List.of(
                        getTranslation("identity.AuditLogView.when"),
                        getTranslation("identity.AuditLogView.what"),
                        getTranslation("identity.AuditLogView.about"),
                        getTranslation("identity.AuditLogView.who"),
                        getTranslation("identity.AuditLogView.address")));
        action.setId("action");
        action.setLabel(getTranslation("identity.AuditLogView.what"));
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("identity.AuditLogView.everything"));
        action.setPlaceholder(getTranslation("identity.AuditLogView.everything"));
        action.setItemLabelGenerator(this::label);
        action.setItems(log.actions());
        action.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filter(change.getValue());
            }
        });
        add(new PageHeader(title(), getTranslation("identity.AuditLogView.intro")), action, table, nothing, pager);
    }

    @Override
    public String title() {
        return getTranslation("identity.AuditLogView.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        person =
                parameters.getSingleParameter(PERSON).filter(AuditLogView::isId).map(PersonId::of);
        var asked = parameters.getSingleParameter(ACTION);
        action.setValue(log.actions().stream()
                .filter(known -> asked.filter(known.value()::equals).isPresent())
                .findFirst()
                .orElse(null));
        show(Pager.page(parameters));
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private void filter(@Nullable AuditAction chosen) {
        var location = new Location(IdentityRoutes.AUDIT_LOG, QueryParameters.simple(parameters(chosen)));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        show(0);
    }

    private Map<String, String> parameters(@Nullable AuditAction chosen) {
        var parameters = new HashMap<String, String>();
        if (chosen != null) {
            parameters.put(ACTION, chosen.value());
        }
        person.ifPresent(id -> parameters.put(PERSON, id.toString()));
        return parameters;
    }

    private void show(int page) {
        var filter = new AuditLogService.Filter(Optional.ofNullable(action.getValue()), person);
        var total = log.count(filter);
        table.clear();
        log.list(filter, page, Pager.SIZE).forEach(line -> table.addRow(row(line)));
        table.setVisible(total > 0);
        nothing.removeAll();
        if (total == 0) {
            nothing.add(new EmptyState(
                    getTranslation("identity.AuditLogView.nothing"),
                    getTranslation("identity.AuditLogView.nothingAdvice")));
        }
        pager.show(page, total, parameters(action.getValue()));
    }

    private List<Component> row(AuditLogService.Line line) {
        return List.of(
                new Span(Moments.text(line.at(), getLocale())),
                new Span(label(line.action()) + detail(line.detail())),
                new Span(line.subject()),
                new Span(line.actor()),
                new Span(line.address()));
    }

    private String label(@Nullable AuditAction shown) {
        return shown == null ? "" : getTranslation(shown.translationKey());
    }

    private String detail(String detail) {
        if (detail.isEmpty()) {
            return "";
        }
        var isRole = Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(detail));
        return ": " + (isRole ? getTranslation("identity.Role." + detail) : detail);
    }
}
