package nl.leerbrug.content.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.leerbrug.content.ContentRoutes;
import nl.leerbrug.content.Glossary;
import nl.leerbrug.content.Glossary.Term;
import nl.leerbrug.content.Sources;
import nl.leerbrug.shell.PageHeader;
import nl.leerbrug.shell.RenderedTextView;
import nl.leerbrug.shell.TitledView;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every word that the texts explain, by its first letter. */
@Route(ContentRoutes.GLOSSARY)
@AnonymousAllowed
class GlossaryView extends Div implements BeforeEnterObserver, TitledView {

    private final transient Sources sources;
    private final FilterField filter;
    private final Map<Section, List<Div>> letters = new LinkedHashMap<>();
    private final Map<Div, String> words = new LinkedHashMap<>();

    GlossaryView(Glossary glossary, Sources sources) {
        this.sources = sources;
        addClassName("content-glossary");
        filter = new FilterField(ContentRoutes.GLOSSARY, getTranslation("content.GlossaryView.filter"));
        filter.onChange(this::narrow);
        add(new PageHeader(title(), getTranslation("content.GlossaryView.intro")), filter);
        Map<String, List<Term>> byLetter = new LinkedHashMap<>();
        glossary.list()
                .forEach(term -> byLetter.computeIfAbsent(letterOf(term), letter -> new ArrayList<>())
                        .add(term));
        byLetter.forEach((letter, terms) -> add(section(letter, terms)));
    }

    private static String letterOf(Term term) {
        return Normalizer.normalize(term.term().substring(0, 1), Normalizer.Form.NFD)
                .substring(0, 1)
                .toUpperCase(Locale.ROOT);
    }

    private Section section(String letter, List<Term> terms) {
        var list = new DescriptionList();
        var entries = new ArrayList<Div>();
        for (var term : terms) {
            var entry = entry(term);
            entries.add(entry);
            list.add(entry);
        }
        var section = new Section(new H2(letter), list);
        section.getElement().setAttribute("lang", "nl");
        letters.put(section, entries);
        return section;
    }

    private Div entry(Term term) {
        var meaning = new DescriptionList.Description(new RenderedTextView(term.definition()).compact());
        term.source()
                .flatMap(sources::find)
                .map(source -> new RenderedTextView(source.reference()).compact())
                .ifPresent(reference -> {
                    reference.addClassName("content-about");
                    meaning.add(reference);
                });
        var name = new DescriptionList.Term(term.term());
        name.setId("begrip-" + term.id());
        var entry = new Div(name, meaning);
        words.put(entry, term.term() + " " + term.definition().html().replaceAll("<[^>]*>", ""));
        return entry;
    }

    private int narrow() {
        var shown = 0;
        for (var letter : letters.entrySet()) {
            var any = false;
            for (var entry : letter.getValue()) {
                var fits = filter.fits(words.getOrDefault(entry, ""));
                entry.setVisible(fits);
                any |= fits;
                shown += fits ? 1 : 0;
            }
            letter.getKey().setVisible(any);
        }
        return shown;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.start(event.getLocation().getQueryParameters());
    }

    @Override
    public String title() {
        return getTranslation("content.GlossaryView.title");
    }
}
