package nl.leerbrug.learning.domain.peer;

import nl.leerbrug.curriculum.ItemId;

import java.util.Optional;

/** How far somebody is with exchanging a text; nothing of the other person but the text. */
public sealed interface PeerPage {

    /** The text to share is not handed in yet. */
    record Unready(ItemId reflection) implements PeerPage {}

    /** @param text what the other would read */
    record MayAgree(String text) implements PeerPage {}

    /** Agreed; nobody else has yet. */
    record Waiting(String text) implements PeerPage {}

    /**
     * Exchanged.
     *
     * @param othersText what the other agreed to share
     * @param received the other's feedback on one's own text
     * @param withdrawable as long as neither gave feedback
     */
    record Paired(String othersText, Optional<String> received, boolean withdrawable) implements PeerPage {}

    /** Nothing is exchanged here, or not by this person. */
    record Unknown() implements PeerPage {}
}
