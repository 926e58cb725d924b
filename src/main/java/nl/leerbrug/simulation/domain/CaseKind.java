package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentBuilding;
import nl.leerbrug.content.ContentChecks;
import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentKind;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.shared.RenderedText;
import nl.leerbrug.simulation.ClientCase;
import nl.leerbrug.simulation.GoalConversation;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code content/case/<id>/case.yaml}: a client, with all other files of its folder. */
@Component
class CaseKind implements ContentKind {

    @Override
    public String name() {
        return CaseFiles.CASE;
    }

    @Override
    public String folder() {
        return "case";
    }

    @Override
    public void check(ContentFile file, ContentChecks checks) {
        new CaseChecks(file, checks).run();
    }

    @Override
    public ClientCase build(ContentFile file, ContentBuilding building) {
        var bridge = file.root().text("bridge").orElseThrow();
        var others = building.include(path -> (path.startsWith(file.unit() + "/") && !path.equals(file.path()))
                || path.startsWith("method/")
                || path.equals("bridge/" + bridge + ".yaml"));
        var files = CaseFiles.of(file, others);
        // An unfinished draft is shown to authors and can't be played; nor can anyone when the method has an error.
        var playable = files.filter(found -> CaseBuildable.obstacle(found).isEmpty());
        var goal = playable.flatMap(CaseBuildable::goalConversation);
        var root = file.root();
        var persona = root.mapping("persona").orElseThrow();
        return new ClientCase(
                new CaseId(Nodes.require(root, "id")),
                file.title(),
                file.summary(),
                Nodes.number(root, "difficulty", 1),
                Nodes.number(persona, "age", 0),
                portraits(Nodes.require(persona, "portrait"), building),
                voicePortraits(persona, building),
                Nodes.require(persona, "setting"),
                root.text("contentNotice"),
                root.text("afterwards"),
                text(root, "intake", building),
                text(root, "background", building),
                playable.map(found -> scenarios(found, goal)).orElse(Map.of()),
                playable.map(found -> new CaseReader(found).transcripts()).orElse(List.of()),
                files.map(CasePlaces::of).orElse(Map.of()),
                building.hash(),
                PlanKind.planning(file, others),
                goal);
    }

    /** A goal conversation that is still being written can't be had. */
    private static Map<ConversationKind, Scenario> scenarios(CaseFiles files, Optional<GoalConversation> goal) {
        var scenarios = new EnumMap<ConversationKind, Scenario>(ConversationKind.class);
        scenarios.putAll(new CaseReader(files).scenarios());
        goal.filter(GoalConversation::published).ifPresent(one -> scenarios.put(ConversationKind.GOAL, one.scenario()));
        return scenarios;
    }

    private static Map<VoiceId, Map<Mood, String>> voicePortraits(Mapping persona, ContentBuilding building) {
        var portraits = new HashMap<VoiceId, Map<Mood, String>>();
        for (var voice : persona.mappings("voices")) {
            portraits.put(
                    new VoiceId(Nodes.require(voice, "id")), portraits(Nodes.require(voice, "portrait"), building));
        }
        return portraits;
    }

    private static Map<Mood, String> portraits(String name, ContentBuilding building) {
        var portraits = new EnumMap<Mood, String>(Mood.class);
        for (var mood : Mood.values()) {
            building.medium("portret-%s-%s.svg".formatted(name, mood.name().toLowerCase(Locale.ROOT)))
                    .ifPresent(address -> portraits.put(mood, address));
        }
        return portraits;
    }

    private static RenderedText text(Mapping root, String key, ContentBuilding building) {
        return root.markdown(key)
                .map(text -> building.document(text).asOneText())
                .orElse(RenderedText.EMPTY);
    }
}
