package nl.leerbrug.content;

import java.util.Optional;

/** Images of the content outside the text that a web page shows. */
public interface Media {

    /** @param address as it stands in the text, such as {@code /media/…/stress-curve.svg} */
    Optional<byte[]> bytes(String address);

    /** Where a browser gets a file, beginning with a slash; empty when there is no such file. */
    Optional<String> address(String name);
}
