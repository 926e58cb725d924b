package nl.leerbrug.content;

import java.util.Optional;

/** Images as rendered texts show them, for who makes something else than a web page of a text. */
public interface Media {

    /** @param address as it stands in the text, such as {@code /media/…/stress-curve.svg} */
    Optional<byte[]> bytes(String address);
}
