package nl.leerbrug.identity.domain;

import nl.leerbrug.identity.People;
import nl.leerbrug.identity.PersonSummary;
import nl.leerbrug.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names to ids for other modules. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PeopleService implements People {

    private final AccountRepository accounts;

    PeopleService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<PersonId, PersonSummary> find(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return accounts
                .findWithRolesByIdIn(
                        ids.stream().map(PersonId::value).distinct().toList())
                .stream()
                .map(Account::summary)
                .collect(Collectors.toUnmodifiableMap(PersonSummary::id, Function.identity()));
    }
}
