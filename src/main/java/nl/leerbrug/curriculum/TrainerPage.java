package nl.leerbrug.curriculum;

import nl.leerbrug.shared.RenderedText;

/** Programme and materials for who gives the training. */
public record TrainerPage(ItemId id, ModuleId module, String title, String summary, RenderedText text) {}
