package nl.leerbrug.simulation.domain;

import nl.leerbrug.content.ContentFile;
import nl.leerbrug.content.ContentNode;
import nl.leerbrug.content.ContentNode.Mapping;
import nl.leerbrug.content.ContentNode.Scalar;
import nl.leerbrug.content.ContentNode.Sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ids of a client, with those of the method and the Bridge that it can name. */
final class CaseNames {

    static final String VOICE = "voice";

    private final CaseFiles files;
    private final MethodIds method;

    CaseNames(CaseFiles files) {
        this.files = files;
        this.method = MethodIds.of(files.method());
    }

    MethodIds method() {
        return method;
    }

    /** All files in which conditions stand. */
    List<ContentFile> all() {
        var all = new ArrayList<ContentFile>();
        all.add(files.client());
        all.addAll(CaseParts.parts(files));
        files.goal().ifPresent(all::add);
        return all;
    }

    Names conditions() {
        return Names.of(new Names.Things(
                facts(),
                lines(),
                topics(),
                signals(),
                ofClient("incidents"),
                method.phases(),
                method.milestones(),
                method.patterns(),
                new Names.Planned(
                        planned("goals"),
                        planned("steps"),
                        planned("fragments"),
                        Stream.of("goals", "steps", "ifThens", "recognitions")
                                .flatMap(key -> planned(key).stream())
                                .collect(Collectors.toSet()))));
    }

    /** Ids of a list of {@code plan.yaml}. */
    Set<String> planned(String key) {
        return files.plan().map(file -> MethodIds.ids(List.of(file), key)).orElse(Set.of());
    }

    /** Ids of what stands in the example of a sound plan. */
    Set<String> soundlyPlanned() {
        return files.plan().stream()
                .flatMap(file -> file.root().mappings("plans").stream())
                .filter(plan -> plan.text("role").filter("strong"::equals).isPresent())
                .flatMap(plan -> Stream.of("goal", "step", "ifThen", "recognition")
                        .flatMap(key -> plan.mappings(key + "s").stream().flatMap(one -> one.text(key).stream())))
                .collect(Collectors.toSet());
    }

    Set<String> facts() {
        return MethodIds.ids(CaseParts.parts(files), "facts");
    }

    Set<String> lines() {
        return MethodIds.ids(CaseParts.parts(files), "utterances");
    }

    Set<String> signals() {
        return ofClient("signals");
    }

    /** Others who speak in the conversation, beside the client. */
    Set<String> voices() {
        return voiceNodes().flatMap(voice -> voice.text("id").stream()).collect(Collectors.toSet());
    }

    Stream<Mapping> voiceNodes() {
        return files.client().root().mapping("persona").stream()
                .flatMap(persona -> persona.mappings("voices").stream());
    }

    /** Voices that some reply or incident has. */
    Set<String> heardVoices() {
        var heard = new HashSet<String>();
        all().forEach(file -> collectVoices(file.root(), heard));
        return heard;
    }

    private static void collectVoices(ContentNode node, Set<String> heard) {
        switch (node) {
            case Mapping mapping -> {
                mapping.text(VOICE).ifPresent(heard::add);
                mapping.entries().values().forEach(entry -> collectVoices(entry.value(), heard));
            }
            case Sequence sequence -> sequence.items().forEach(item -> collectVoices(item, heard));
            case Scalar ignored -> {}
        }
    }

    private Set<String> ofClient(String key) {
        return MethodIds.ids(
                Stream.concat(Stream.of(files.client()), files.goal().stream()).toList(), key);
    }

    /** Sub-pillars of the Bridge; none for a client with whom there is no bridge conversation. */
    Set<String> topics() {
        return subPillars().flatMap(sub -> sub.text("id").stream()).collect(Collectors.toSet());
    }

    Stream<Mapping> subPillars() {
        return files.bridge().root().mappings("pillars").stream()
                .flatMap(pillar -> pillar.mappings("subPillars").stream());
    }

    Set<String> phasesAndAny() {
        return Stream.concat(method.phases().stream(), Stream.of(CaseFiles.ANY)).collect(Collectors.toSet());
    }

    /** Phases of the conversations that can be had with this client. */
    Set<String> neededPhases() {
        return phasesOf(kinds());
    }

    Set<String> goalPhases() {
        return phasesOf(List.of("goal"));
    }

    private Set<String> phasesOf(List<String> kinds) {
        return files.method().stream()
                .flatMap(file -> file.root().mappings("phases").stream())
                .filter(phase -> kinds.contains(phase.text("conversation").orElse("")))
                .flatMap(phase -> phase.text("id").stream())
                .collect(Collectors.toSet());
    }

    boolean hasBridge() {
        return kinds().contains("bridge");
    }

    private List<String> kinds() {
        var named = Nodes.texts(files.client().root(), "conversations");
        return named.isEmpty() ? List.of("bridge") : named;
    }
}
