package nl.leerbrug.identity;

import java.util.List;

/**
 * Addresses that are no screens, such as downloads: whatever is not named is closed. Who of those signed in gets an
 * answer, the service behind the address says.
 */
public interface SignedInPaths {

    /** Patterns of Spring, such as {@code /inlevering/*}; read only. */
    List<String> patterns();
}
