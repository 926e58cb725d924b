package nl.leerbrug.simulation.ui.plan;

import nl.leerbrug.identity.SignedInPaths;
import nl.leerbrug.simulation.SimulationRoutes;
import org.springframework.stereotype.Component;

import java.util.List;

/** What {@link GoalPlanDownload} answers. */
@Component("goalPlanDownloads")
class DownloadPaths implements SignedInPaths {

    @Override
    public List<String> patterns() {
        return List.of("/" + SimulationRoutes.GOAL_PLAN_PAPER + "/**");
    }
}
