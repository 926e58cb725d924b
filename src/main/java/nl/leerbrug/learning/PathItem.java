package nl.leerbrug.learning;

import nl.leerbrug.curriculum.ItemOutline;

/**
 * An item on somebody's path.
 *
 * @param minutesLeft net minutes still to go; 0 when settled
 */
public record PathItem(ItemOutline item, ItemState state, int minutesLeft) {}
