package nl.leerbrug.learning.domain;

import nl.leerbrug.content.Audience;
import nl.leerbrug.content.PublicationStatus;
import nl.leerbrug.curriculum.CompletionRule;
import nl.leerbrug.curriculum.CourseModule;
import nl.leerbrug.curriculum.Curriculum;
import nl.leerbrug.curriculum.CurriculumId;
import nl.leerbrug.curriculum.ItemId;
import nl.leerbrug.curriculum.ItemKind;
import nl.leerbrug.curriculum.ItemOutline;
import nl.leerbrug.curriculum.ModuleId;
import nl.leerbrug.learning.domain.progress.ItemRecord;
import nl.leerbrug.learning.domain.progress.ParticipationRecord;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small curricula and what somebody did in them. */
public final class Fixtures {

    public static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    private Fixtures() {}

    public static Curriculum curriculum(CourseModule... modules) {
        return curriculum("training", modules);
    }

    public static Curriculum curriculum(String id, CourseModule... modules) {
        return new Curriculum(
                new CurriculumId(id),
                "Training",
                "Een korte training.",
                Audience.SIGNED_IN,
                PublicationStatus.PUBLISHED,
                4,
                List.of(modules));
    }

    public static CourseModule module(String id, ItemOutline... items) {
        return module(id, List.of(), items);
    }

    public static CourseModule module(String id, List<String> requires, ItemOutline... items) {
        return new CourseModule(
                new ModuleId(id),
                id.toUpperCase(java.util.Locale.ROOT),
                null,
                "Module " + id,
                "Over " + id,
                PublicationStatus.PUBLISHED,
                Arrays.stream(items).mapToInt(ItemOutline::minutes).sum(),
                List.of(),
                requires.stream().map(ModuleId::new).toList(),
                List.of(items),
                List.of());
    }

    public static CourseModule draft(CourseModule module) {
        return new CourseModule(
                module.id(),
                module.code(),
                module.part(),
                module.title(),
                module.summary(),
                PublicationStatus.DRAFT,
                module.minutes(),
                module.goals(),
                module.requires(),
                module.items(),
                module.trainerPages());
    }

    public static ItemOutline lesson(String id, String... requires) {
        return item(id, ItemKind.LESSON, CompletionRule.READ, 10, false, requires);
    }

    public static ItemOutline optional(String id, String... requires) {
        return item(id, ItemKind.LESSON, CompletionRule.READ, 10, true, requires);
    }

    public static ItemOutline item(
            String id, ItemKind kind, CompletionRule rule, int minutes, boolean optional, String... requires) {
        return new ItemOutline(
                new ItemId(id),
                kind,
                "Titel " + id,
                "Over " + id,
                Audience.SIGNED_IN,
                PublicationStatus.PUBLISHED,
                minutes,
                rule,
                Arrays.stream(requires).map(ItemId::new).toList(),
                optional);
    }

    public static ItemOutline draft(ItemOutline item) {
        return new ItemOutline(
                item.id(),
                item.kind(),
                item.title(),
                item.summary(),
                item.audience(),
                PublicationStatus.DRAFT,
                item.minutes(),
                item.completion(),
                item.requires(),
                item.optional());
    }

    public static Known known() {
        return new Known();
    }

    /** Builds what is known of somebody. */
    public static final class Known {

        private final Map<ItemId, ItemRecord> items = new HashMap<>();
        private final Set<ModuleId> modules = new HashSet<>();
        private @Nullable Instant completedAt;

        public Known opened(String module, String item) {
            return put(module, item, true, null, null, null, 0);
        }

        public Known reading(String module, String item, int paragraph, int paragraphs) {
            return put(module, item, true, new ItemRecord.Place(paragraph, paragraphs), null, null, 0);
        }

        public Known done(String module, String item) {
            return done(module, item, 10);
        }

        public Known done(String module, String item, int minutes) {
            return put(module, item, true, null, AT, null, minutes);
        }

        public Known exempt(String module, String item, String reason) {
            return put(module, item, false, null, null, reason, 0);
        }

        public Known completedModule(String module) {
            modules.add(new ModuleId(module));
            return this;
        }

        public Known completed() {
            completedAt = AT;
            return this;
        }

        private Known put(
                String module,
                String item,
                boolean opened,
                ItemRecord.@Nullable Place place,
                @Nullable Instant completed,
                @Nullable String exemption,
                int minutes) {
            var id = new ItemId(item);
            items.put(
                    id,
                    new ItemRecord(
                            id,
                            new ModuleId(module),
                            opened ? Optional.of(AT) : Optional.empty(),
                            Optional.ofNullable(place),
                            Optional.ofNullable(completed),
                            minutes,
                            Optional.ofNullable(exemption)));
            return this;
        }

        public ParticipationRecord build() {
            return new ParticipationRecord(AT, Optional.empty(), Optional.ofNullable(completedAt), modules, items);
        }
    }
}
