package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ProblemMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** A file of a client beside its {@code case.yaml}, which reads and checks them all together. */
class CasePartKind implements ContentKind {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(CasePartKind.class);

    private final String name;

    CasePartKind(String name) {
        this.name = name;
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        CasePartKind caseTopicKind() {
            return new CasePartKind(CaseFiles.TOPIC);
        }

        @Bean
        CasePartKind casePhaseKind() {
            return new CasePartKind(CaseFiles.PHASE);
        }

        @Bean
        CasePartKind caseTranscriptKind() {
            return new CasePartKind(CaseFiles.TRANSCRIPT);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String folder() {
        return "case";
    }

    /** Its ids are unique in its case only. */
    @Override
    public List<Declaration> declarations(ContentFile file) {
        return List.of();
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        if (!checks.exists(file.unit() + "/case.yaml")) {
            checks.error(file.place(), MESSAGES.text("case.missing"));
        }
    }

    @Override
    public ContentFile build(ContentFile file, ContentBuilding building) {
        return file;
    }
}
