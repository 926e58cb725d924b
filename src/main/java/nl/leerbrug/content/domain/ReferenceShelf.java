package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.ContentItem;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.Figures;
import nl.leerbrug.content.Glossary;
import nl.leerbrug.content.Sources;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Glossary, sources and figures as lists. */
@Configuration(proxyBeanMethods = false)
class ReferenceShelf {

    @Bean
    Glossary glossary(ContentLibrary library) {
        return new Glossary() {
            @Override
            public List<Term> list() {
                return sorted(library.now().references().terms(), Term::term);
            }

            @Override
            public Optional<Term> find(ContentId id) {
                return library.now().references().term(id.value());
            }
        };
    }

    @Bean
    Sources sources(ContentLibrary library, ReaderGuard guard) {
        return new Sources() {
            @Override
            public List<Source> list() {
                return sorted(
                        library.now().references().sources(),
                        source -> source.reference().html());
            }

            @Override
            public Optional<Source> find(ContentId id) {
                return library.now().references().source(id.value());
            }

            @Override
            public List<Use> uses(ContentId id) {
                return library.now().usedIn().getOrDefault(id, List.of()).stream()
                        .filter(guard::mayRead)
                        .map(item -> new Use(item.id(), item.kind(), item.title(), pathOf(item)))
                        .toList();
            }
        };
    }

    @Bean
    Figures figures(ContentLibrary library) {
        return new Figures() {
            @Override
            public List<Figure> list() {
                return sorted(library.now().references().figures(), Figure::label);
            }

            @Override
            public Optional<Figure> find(ContentId id) {
                return library.now().references().figure(id.value());
            }
        };
    }

    private static Optional<String> pathOf(ContentItem<?> item) {
        if (item.kind().equals("page")) {
            return Optional.of(ContentRoutes.page(item.id()));
        }
        return MarkdownChecks.ITEMS.contains(item.kind())
                ? Optional.of(ContentRoutes.item(item.id()))
                : Optional.empty();
    }

    private static <T> List<T> sorted(Map<ContentId, ReferenceData.Entry<T>> entries, Function<T, String> by) {
        Comparator<Object> asInADictionary = Collator.getInstance(Locale.forLanguageTag("nl-NL"));
        return entries.values().stream()
                .map(ReferenceData.Entry::value)
                .sorted(Comparator.comparing(by, asInADictionary::compare))
                .toList();
    }
}
