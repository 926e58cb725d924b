package nl.leerbrug.curriculum.ui;

import nl.leerbrug.curriculum.CurriculumRoutes;
import nl.leerbrug.identity.SignedInPaths;
import org.springframework.stereotype.Component;

import java.util.List;

/** What {@link BookDownload} answers. */
@Component("curriculumDownloads")
class DownloadPaths implements SignedInPaths {

    @Override
    public List<String> patterns() {
        return List.of("/" + CurriculumRoutes.BOOK + "/*");
    }
}
