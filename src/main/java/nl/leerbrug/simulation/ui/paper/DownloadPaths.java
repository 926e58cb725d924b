package nl.leerbrug.simulation.ui.paper;

import nl.leerbrug.identity.SignedInPaths;
import nl.leerbrug.simulation.SimulationRoutes;
import org.springframework.stereotype.Component;

import java.util.List;

/** What {@link DebriefDownload} answers. */
@Component("debriefDownloads")
class DownloadPaths implements SignedInPaths {

    @Override
    public List<String> patterns() {
        return List.of("/" + SimulationRoutes.PAPER + "/*");
    }
}
