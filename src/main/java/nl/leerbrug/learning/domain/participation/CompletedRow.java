package nl.leerbrug.learning.domain.participation;

import java.util.UUID;

/** An item that somebody completed, in whatever curriculum. */
record CompletedRow(UUID person, String item) {}
