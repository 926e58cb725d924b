package nl.leerbrug.learning.ui.item;

import nl.leerbrug.identity.SignedInPaths;
import nl.leerbrug.learning.LearningRoutes;
import org.springframework.stereotype.Component;

import java.util.List;

/** What {@link FileDownload} answers. */
@Component("learningDownloads")
class DownloadPaths implements SignedInPaths {

    @Override
    public List<String> patterns() {
        return List.of("/" + LearningRoutes.FILES + "/*");
    }
}
