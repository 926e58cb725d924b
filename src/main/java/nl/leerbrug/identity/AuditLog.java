package nl.leerbrug.identity;

import nl.leerbrug.shared.PersonId;

/**
 * Who did what, about whom, when and from which address. The log itself knows who is asking, the time and the address; it
 * is only ever added to.
 */
public interface AuditLog {

    /** Writes in the transaction that is running, so that the act and its line in the log stand or fall together. */
    void write(AuditAction action, PersonId about);

    /** @param detail at most 200 characters, without what the person typed */
    void write(AuditAction action, PersonId about, String detail);
}
