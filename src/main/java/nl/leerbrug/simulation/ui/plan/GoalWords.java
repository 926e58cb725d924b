package nl.leerbrug.simulation.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerbrug.goalplan.Fragment;
import nl.leerbrug.goalplan.Words;
import nl.leerbrug.simulation.ui.part.Voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A goal in words, piece by piece: what the client said, in the order in which it is ticked, with one's own words before,
 * between and after.
 */
final class GoalWords extends Div {

    private final CheckboxGroup<Fragment> said = new CheckboxGroup<>();
    private final List<Fragment> picked = new ArrayList<>();
    /** One's own words: before the first that was picked, and after each. */
    private final List<TextField> gaps = new ArrayList<>();

    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Div between = new Div();
    private final Voices voices;
    private final Runnable changed;

    /**
     * @param voices who may have said it
     * @param fragments what can be picked
     * @param changed told of every change
     */
    GoalWords(Voices voices, List<Fragment> fragments, Runnable changed) {
        this.voices = voices;
        this.changed = changed;
        addClassName("lb-goal-words");
        said.setLabel(getTranslation("simulation.GoalDialog.said", voices.names()));
        said.setItems(fragments);
        said.setItemLabelGenerator(this::words);
        said.addClassName("lb-options");
        said.setId("goal-said");
        said.setVisible(!fragments.isEmpty());
        said.addValueChangeListener(event -> pick(event.getValue().stream().toList()));
        own(first, "first", getTranslation("simulation.GoalDialog.first"));
        own(last, "last", getTranslation("simulation.GoalDialog.last"));
        last.setHelperText(getTranslation("simulation.GoalDialog.last.helper"));
        between.addClassName("lb-goal-between");
        gaps.addAll(List.of(first, last));
        add(first, between, last);
    }

    /** To tick: what the client said. */
    CheckboxGroup<Fragment> said() {
        return said;
    }

    /** Where one's own words are asked that are missing. */
    TextField last() {
        return last;
    }

    void fill(List<Words> words) {
        var own = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        var found = new ArrayList<Fragment>();
        for (var piece : words) {
            var fragment = fragment(piece);
            if (fragment.isPresent()) {
                found.add(fragment.get());
                own.add(new ArrayList<>());
            } else {
                own.getLast().add(piece.text());
            }
        }
        found.forEach(said::select);
        var texts = own.stream().map(GoalWords::joined).toList();
        if (found.isEmpty()) {
            last.setValue(texts.getFirst());
        } else {
            fill(gaps, texts);
        }
    }

    private Optional<Fragment> fragment(Words piece) {
        return said.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(piece.fragment()))
                .findFirst();
    }

    /** Empty when there are no words of anybody. */
    List<Words> pieces() {
        var pieces = new ArrayList<Words>();
        own(pieces, first);
        for (var at = 0; at < picked.size(); at++) {
            pieces.add(Words.said(picked.get(at)));
            own(pieces, gaps.get(at + 1));
        }
        if (picked.isEmpty()) {
            own(pieces, last);
        }
        return List.copyOf(pieces);
    }

    private static void own(List<Words> pieces, TextField field) {
        if (!field.getValue().isBlank()) {
            pieces.add(Words.ofLearner(field.getValue().strip()));
        }
    }

    /** Words of one's own around what is no longer picked come together: nothing that was typed is lost. */
    private void pick(List<Fragment> now) {
        var texts = gaps.stream().map(TextField::getValue).collect(Collectors.toCollection(ArrayList::new));
        for (var at = picked.size() - 1; at >= 0; at--) {
            if (!now.contains(picked.get(at))) {
                picked.remove(at);
                if (texts.size() > 2) {
                    texts.set(at, joined(List.of(texts.get(at), texts.remove(at + 1))));
                }
            }
        }
        for (var fragment : now) {
            if (!picked.contains(fragment)) {
                if (!picked.isEmpty()) {
                    texts.add(texts.size() - 1, "");
                }
                picked.add(fragment);
            }
        }
        draw(texts);
        changed.run();
    }

    private void draw(List<String> texts) {
        gaps.clear();
        gaps.add(first);
        between.removeAll();
        for (var at = 0; at < picked.size(); at++) {
            between.add(quote(picked.get(at)));
            if (at < picked.size() - 1) {
                var field = new TextField();
                own(field, "between-" + (at + 1), getTranslation("simulation.GoalDialog.between"));
                field.setAriaLabel(getTranslation(
                        "simulation.GoalDialog.betweenOf", picked.get(at).text()));
                gaps.add(field);
                between.add(field);
            }
        }
        gaps.add(last);
        fill(gaps, texts);
    }

    private static void fill(List<TextField> fields, List<String> texts) {
        for (var at = 0; at < fields.size(); at++) {
            fields.get(at).setValue(texts.get(at));
        }
    }

    private String words(Fragment fragment) {
        return voices.words(fragment.text(), fragment.voice());
    }

    private Paragraph quote(Fragment fragment) {
        var quote = new Paragraph(words(fragment));
        quote.addClassName("lb-words-client");
        return quote;
    }

    private void own(TextField field, String id, String label) {
        field.setLabel(label);
        field.setId("goal-" + id);
        field.setManualValidation(true);
        field.addValueChangeListener(event -> changed.run());
    }

    private static String joined(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.strip()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
