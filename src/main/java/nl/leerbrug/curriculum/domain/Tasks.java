package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.shared.RenderedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Locale;
import java.util.Set;

/** The kinds that are a page of text with something to do; they differ in a few keys only. */
@Configuration(proxyBeanMethods = false)
class Tasks {

    @Bean
    ItemFileKind reflectionKind() {
        return new TaskKind(ItemKind.REFLECTION) {
            @Override
            Task task(ContentFile file, RenderedText text) {
                return new Task.ReflectionTask(itemId(file), file.title(), text, sharing(file.root()));
            }
        };
    }

    @Bean
    ItemFileKind assignmentKind() {
        return new TaskKind(ItemKind.ASSIGNMENT) {
            @Override
            Task task(ContentFile file, RenderedText text) {
                return new Task.Assignment(
                        itemId(file),
                        file.title(),
                        text,
                        Task.HandIn.valueOf(constant(file.root(), "handIn")),
                        file.root().mapping("peer").map(Tasks::peer));
            }

            @Override
            void checkItem(ContentFile file, ContentChecks checks) {
                super.checkItem(file, checks);
                file.root().mapping("peer").flatMap(peer -> peer.scalar("of")).ifPresent(of -> shared(of, checks));
            }
        };
    }

    @Bean
    ItemFileKind meetingKind() {
        return new TaskKind(ItemKind.MEETING) {
            @Override
            Task task(ContentFile file, RenderedText text) {
                return new Task.Meeting(itemId(file), file.title(), text, minutes(file));
            }
        };
    }

    @Bean
    ItemFileKind practiceKind() {
        return new TaskKind(ItemKind.PRACTICE) {
            @Override
            Task task(ContentFile file, RenderedText text) {
                return new Task.Practice(
                        itemId(file), file.title(), text, minutes(file), PracticeRules.read(file.root()));
            }

            @Override
            void checkItem(ContentFile file, ContentChecks checks) {
                super.checkItem(file, checks);
                new PracticeChecks(file, checks).run();
            }
        };
    }

    private static Task.Peer peer(Mapping peer) {
        return new Task.Peer(
                new ItemId(peer.text("of").orElseThrow()),
                peer.scalars("prompts").stream().map(Scalar::text).toList());
    }

    /** What nobody may read can't be shared. */
    private static void shared(Scalar of, ContentChecks checks) {
        checks.reference(of, Set.of("reflection"));
        checks.file(of.text())
                .filter(file ->
                        file.root().text("sharing").filter("private"::equals).isPresent())
                .ifPresent(file -> checks.error(of.place(), ItemFileKind.MESSAGES.text("peer.private", of.text())));
    }

    static Sharing sharing(Mapping mapping) {
        return Sharing.valueOf(constant(mapping, "sharing"));
    }

    static String constant(Mapping mapping, String key) {
        return mapping.text(key).orElseThrow().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int minutes(ContentFile file) {
        return file.root().integer("minutes").orElse(0);
    }

    private abstract static class TaskKind extends ItemFileKind {

        TaskKind(ItemKind kind) {
            super(kind);
        }

        @Override
        void checkItem(ContentFile file, ContentChecks checks) {
            file.body()
                    .map(checks::markdown)
                    .ifPresent(contents -> contents.reflections()
                            .forEach(placed ->
                                    checks.error(placed.place(), MESSAGES.text("reflection.unknown", placed.id()))));
        }

        @Override
        Object buildItem(ContentFile file, ContentBuilding building) {
            return task(file, building.document(file.body().orElseThrow()).asOneText());
        }

        abstract Task task(ContentFile file, RenderedText text);
    }
}
