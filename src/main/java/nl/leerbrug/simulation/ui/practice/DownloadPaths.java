package nl.leerbrug.simulation.ui.practice;

import nl.leerbrug.identity.SignedInPaths;
import nl.leerbrug.simulation.SimulationRoutes;
import org.springframework.stereotype.Component;

import java.util.List;

/** What {@link CalendarDownload} answers. */
@Component("simulationDownloads")
class DownloadPaths implements SignedInPaths {

    @Override
    public List<String> patterns() {
        return List.of("/" + SimulationRoutes.CALENDAR);
    }
}
