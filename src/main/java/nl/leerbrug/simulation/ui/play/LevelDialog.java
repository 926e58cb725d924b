package nl.leerbrug.simulation.ui.play;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.leerbrug.bridge.Confidence;
import nl.leerbrug.bridge.FactId;
import nl.leerbrug.bridge.Level;
import nl.leerbrug.bridge.Placement;
import nl.leerbrug.bridge.SubPillar;
import nl.leerbrug.bridge.SubPillarId;
import nl.leerbrug.dialogue.Move;
import nl.leerbrug.simulation.domain.attempt.Conversation;
import nl.leerbrug.simulation.ui.part.MoveButton;
import nl.leerbrug.simulation.ui.part.Pictogram;
import nl.leerbrug.simulation.ui.part.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** One's own view of a sub-pillar: the level, the heard facts it rests on, and how sure one is. */
class LevelDialog extends Dialog {

    private final RadioButtonGroup<Placing> levels = new RadioButtonGroup<>();
    private final CheckboxGroup<FactId> facts = new CheckboxGroup<>();
    private final RadioButtonGroup<Confidence> confidence = new RadioButtonGroup<>();

    LevelDialog(Conversation now, SubPillarId topic, String turn, MoveMaker maker) {
        super(getTranslationOf(topic, now));
        addClassName("lb-level-dialog");
        setWidth("42rem");
        var sub = now.scenario().bridge().subPillar(topic).orElseThrow();
        var pictures = now.scenario().client().pictures();
        List<Placing> places = new ArrayList<>();
        sub.levels().forEach(level -> places.add(new Placing(level.level())));
        if (sub.mayNotApply()) {
            places.add(new Placing(null));
        }
        levels.setLabel(getTranslation("simulation.LevelDialog.level"));
        levels.setItems(places);
        levels.setItemLabelGenerator(place -> label(place, sub, pictures));
        levels.addClassName("lb-options");
        var heard = List.copyOf(now.state().memory().heard());
        facts.setLabel(getTranslation("simulation.LevelDialog.facts"));
        facts.setItems(heard.stream()
                .sorted(java.util.Comparator.comparing(
                        fact -> !topic.equals(now.scenario().fact(fact).topic())))
                .toList());
        facts.setItemLabelGenerator(fact -> now.scenario().fact(fact).text());
        facts.addClassName("lb-options");
        facts.setVisible(!heard.isEmpty());
        confidence.setLabel(getTranslation("simulation.LevelDialog.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(sure -> getTranslation("simulation.LevelDialog.confidence." + sure.name()));
        confidence.setValue(Confidence.FAIRLY_SURE);
        fill(now.state().sheet().own().get(topic));
        var missing = new Paragraph();
        missing.addClassName("lb-input-error");
        missing.getElement().setAttribute("role", "alert");
        var keep = new MoveButton(getTranslation("simulation.LevelDialog.keep"), id -> {
            if (levels.getValue() == null) {
                missing.setText(getTranslation("simulation.LevelDialog.none"));
                return;
            }
            close();
            maker.make(id, new Move.RecordLevel(topic, placement()));
        });
        keep.setId("keep-level");
        keep.addClassName("lb-button-primary");
        var foot = new Div(keep);
        foot.getElement().setAttribute("data-turn", turn);
        if (pictures) {
            add(new Pictogram(topic));
        }
        add(levels, facts, confidence);
        // Beside the buttons, where it is seen however long the list is.
        getFooter().add(missing, new Button(getTranslation("simulation.PickDialog.leave"), event -> close()), foot);
    }

    private static String getTranslationOf(SubPillarId topic, Conversation now) {
        return Words.topic(now.scenario(), topic);
    }

    private void fill(@Nullable Placement before) {
        switch (before) {
            case null -> {}
            case Placement.NotApplicable ignored -> levels.setValue(new Placing(null));
            case Placement.At at -> {
                levels.setValue(new Placing(at.level()));
                facts.setValue(at.evidence());
                if (at.confidence() != null) {
                    confidence.setValue(at.confidence());
                }
            }
        }
    }

    private String label(Placing place, SubPillar sub, boolean pictures) {
        var level = place.level();
        if (level == null) {
            return getTranslation("simulation.LevelDialog.notApplicable");
        }
        var description = sub.level(level);
        return level.number() + ". " + (pictures ? description.picture() : description.text());
    }

    private Placement placement() {
        var level = levels.getValue().level();
        return level == null
                ? Placement.notApplicable()
                : new Placement.At(level, confidence.getValue(), new HashSet<>(facts.getValue()));
    }

    /** @param level absent for "n.v.t." */
    private record Placing(@Nullable Level level) {}
}
