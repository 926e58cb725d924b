package nl.leerbrug.curriculum.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.Sharing;
import nl.leerbrug.curriculum.Task;
import nl.leerbrug.shared.RenderedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Locale;

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
                        itemId(file), file.title(), text, Task.HandIn.valueOf(constant(file.root(), "handIn")));
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
                        itemId(file),
                        file.title(),
                        text,
                        minutes(file),
                        new ContentId(file.root().text("case").orElseThrow()),
                        Task.Conversation.valueOf(constant(file.root(), "conversation")),
                        Task.Mode.valueOf(constant(file.root(), "mode")),
                        file.root().integer("runs").orElse(1));
            }
        };
    }

    static Sharing sharing(Mapping mapping) {
        return Sharing.valueOf(constant(mapping, "sharing"));
    }

    private static String constant(Mapping mapping, String key) {
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
