package nl.leerbrug.identity;

import nl.leerbrug.shared.PersonId;

/** Paths of this module's screens, without a leading slash. */
public final class IdentityRoutes {

    public static final String SIGN_IN = "aanmelden";
    public static final String PROFILE = "mijn-gegevens";
    public static final String SET_PASSWORD = "wachtwoord";
    public static final String FIRST_ACCOUNT = "eerste-account";
    public static final String ACCOUNTS = "beheer/accounts";
    public static final String NEW_ACCOUNT = "beheer/account-maken";
    public static final String AUDIT_LOG = "beheer/logboek";

    private IdentityRoutes() {}

    public static String account(PersonId id) {
        return ACCOUNTS + "/" + id;
    }

    public static String setPassword(String token) {
        return SET_PASSWORD + "/" + token;
    }

    public static String firstAccount(String token) {
        return FIRST_ACCOUNT + "/" + token;
    }
}
