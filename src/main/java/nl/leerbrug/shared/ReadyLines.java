package nl.leerbrug.shared;

import java.net.URI;
import java.util.List;

/** What a module tells who started the application, below its address: accounts to try, a link to begin with. */
public interface ReadyLines {

    /** Called once, when the application answers at this address. */
    List<String> readyLines(URI address);
}
