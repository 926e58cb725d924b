package nl.leerbrug.test;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Views without a browser, in whatever Spring context the test declares. All views of the application are known,
 * package-private ones too, and the screen is Dutch.
 */
public abstract class VaadinTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final String BASE = "nl.leerbrug";
    private static final Set<Class<? extends Component>> VIEWS = scan(new AnnotationTypeFilter(Route.class));
    private static final Set<Class<? extends Component>> LAYOUTS = scan(new AnnotationTypeFilter(Layout.class));
    private static final Set<Class<? extends Component>> ERROR_VIEWS =
            scan(new AssignableTypeFilter(HasErrorParameter.class));

    @Autowired
    protected ApplicationContext context;

    @BeforeEach
    final void openBrowser() {
        useRequests(request -> {});
        reopenBrowser();
    }

    @AfterEach
    final void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** A fresh page, as after a reload: what the layout decides once is decided again. */
    @SuppressWarnings("unchecked")
    protected final void reopenBrowser() {
        MockVaadin.tearDown();
        var errorViews = new HashSet<Class<? extends HasErrorParameter<?>>>();
        ERROR_VIEWS.forEach(view -> errorViews.add((Class<? extends HasErrorParameter<?>>) view));
        var views = VIEWS.stream().filter(this::opens).collect(Collectors.toSet());
        var routes = new Routes(views, errorViews, true);
        MockVaadin.setup(UI::new, new ServletWithLayouts(routes, context));
    }

    /** Which views there are; a slice leaves out those whose services it does not have. */
    protected boolean opens(Class<?> view) {
        return true;
    }

    /** Signs in and opens a fresh page. */
    protected final void signIn(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var roles = authentication.getAuthorities().stream()
                .map(authority -> authority.getAuthority().replaceFirst("^ROLE_", ""))
                .collect(Collectors.toSet());
        useRequests(request -> {
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> roles.contains(role.replaceFirst("^ROLE_", "")));
        });
        reopenBrowser();
    }

    private static void useRequests(Consumer<FakeRequest> preparation) {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new DutchRequest(session);
            preparation.accept(request);
            return request;
        });
    }

    protected static FakeRequest request() {
        return (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends Component>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(BASE).stream()
                .map(found -> (Class<? extends Component>)
                        ClassUtils.resolveClassName(found.getBeanClassName(), VaadinTest.class.getClassLoader()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The fake browser would ask for American English. */
    private static final class DutchRequest extends FakeRequest {

        DutchRequest(HttpSession session) {
            super(session);
        }

        @Override
        public Locale getLocale() {
            return DUTCH;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(DUTCH));
        }
    }

    private static final class ServletWithLayouts extends MockSpringServlet {

        private static final long serialVersionUID = 1;

        ServletWithLayouts(Routes routes, ApplicationContext context) {
            super(routes, context, UI::new);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void init(ServletConfig config) throws ServletException {
            super.init(config);
            var registry = ApplicationRouteRegistry.getInstance(getService().getContext());
            LAYOUTS.forEach(layout -> registry.setLayout((Class<? extends RouterLayout>) (Class<?>) layout));
        }
    }
}
