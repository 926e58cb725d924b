package nl.leerbrug.dialogue;

import nl.leerbrug.bridge.SubPillarId;

/** What a client chooses when asked: where to begin, and what comes first. */
public record ClientChoices(SubPillarId first, SubPillarId priority) {}
