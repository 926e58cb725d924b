package nl.leerbrug.identity;

/** What a person is here; one person can be several things. {@code src/docs/roles.md} says what each may do. */
public enum Role {
    TRAINEE,
    TRAINER,
    MEMBER,
    COORDINATOR,
    NETWORK_OFFICE,
    AUTHOR;

    /** The authority Spring Security knows this role by, as in {@code hasRole('TRAINEE')}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
