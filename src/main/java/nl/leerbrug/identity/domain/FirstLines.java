package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.IdentityRoutes;
import nl.leerbrug.identity.SystemPrincipal;
import nl.leerbrug.identity.domain.DemoAccounts.DemoAccount;
import nl.leerbrug.shared.ReadyLines;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** With whom to sign in after a start: the demo accounts, or a link that makes the first account. */
@Component
class FirstLines implements ReadyLines, ApplicationRunner {

    private static final String STARTING = "start";

    private final DemoMode demo;
    private final DemoAccounts demoAccounts;
    private final PasswordLinkService links;
    private List<DemoAccount> people = List.of();

    FirstLines(DemoMode demo, DemoAccounts demoAccounts, PasswordLinkService links) {
        this.demo = demo;
        this.demoAccounts = demoAccounts;
        this.links = links;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo.isOn()) {
            people = SystemPrincipal.call(STARTING, demoAccounts::provide);
        }
    }

    @Override
    public List<String> readyLines(URI address) {
        return demo.isOn() ? demoLines() : SystemPrincipal.call(STARTING, () -> firstAccount(address));
    }

    private List<String> demoLines() {
        var lines = new ArrayList<String>();
        lines.add("Demo accounts (role, e-mail, password):");
        people.stream()
                .map(account -> "  %-15s %-28s %s"
                        .formatted(
                                label(account),
                                account.email(),
                                account.password().orElse("(a password of their own)")))
                .forEach(lines::add);
        return lines;
    }

    private static String label(DemoAccount account) {
        var role = account.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (role + ' ' + account.remark()).strip();
    }

    private List<String> firstAccount(URI address) {
        return links.makeForFirstAccount()
                .map(token -> List.of(
                        "Nobody can manage accounts yet. This link makes the first account; it works once, within 72 hours:",
                        "  " + address.resolve("/" + IdentityRoutes.firstAccount(token))))
                .orElse(List.of());
    }
}
