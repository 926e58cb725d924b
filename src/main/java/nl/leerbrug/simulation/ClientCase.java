package nl.leerbrug.simulation;

import nl.leerbrug.content.ContentHash;
import nl.leerbrug.dialogue.CaseId;
import nl.leerbrug.dialogue.ConversationKind;
import nl.leerbrug.dialogue.Mood;
import nl.leerbrug.dialogue.Scenario;
import nl.leerbrug.dialogue.Transcript;
import nl.leerbrug.dialogue.VoiceId;
import nl.leerbrug.shared.Place;
import nl.leerbrug.shared.RenderedText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fictitious client with all conversations that can be had, as one version of the content has it.
 *
 * @param voicePortraits the same of others who speak in the conversation
 * @param setting where one meets, and who the learner is
 * @param portraits where a browser gets each expression; none without drawings
 * @param contentNotice said before a conversation with heavy themes
 * @param afterwards whom to talk to after a conversation with heavy themes
 * @param intake what the learner knows beforehand
 * @param background the whole story, for afterwards
 * @param places where lines, facts, topics and phases stand in their files, by {@code line/w-hoe} and the like
 * @param hash of the version, with the Bridge, method and figures it uses
 * @param goalPlanning absent as long as nobody wrote what a plan with this client can be made of
 * @param goalConversation absent as long as nobody wrote one; once it is published it is among the scenarios too
 */
public record ClientCase(
        CaseId id,
        String title,
        String summary,
        int difficulty,
        int age,
        Map<Mood, String> portraits,
        Map<VoiceId, Map<Mood, String>> voicePortraits,
        String setting,
        Optional<String> contentNotice,
        Optional<String> afterwards,
        RenderedText intake,
        RenderedText background,
        Map<ConversationKind, Scenario> scenarios,
        List<Transcript> transcripts,
        Map<String, Place> places,
        ContentHash hash,
        Optional<GoalPlanning> goalPlanning,
        Optional<GoalConversation> goalConversation) {

    public ClientCase {
        portraits = Map.copyOf(portraits);
        voicePortraits = voicePortraits.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Map.copyOf(each.getValue())));
        scenarios = Map.copyOf(scenarios);
        transcripts = List.copyOf(transcripts);
        places = Map.copyOf(places);
    }

    /** Where a browser gets the face of who speaks; without a voice the client does. */
    public Optional<String> portrait(@Nullable VoiceId voice, Mood mood) {
        var faces = voice == null ? portraits : voicePortraits.getOrDefault(voice, Map.of());
        return Optional.ofNullable(faces.get(mood));
    }

    /** Which conversations can be had, in the order of a whole way together. */
    public List<ConversationKind> conversations() {
        return scenarios.keySet().stream().sorted().toList();
    }

    /** Where one meets for this conversation, and who the learner is. */
    public String setting(ConversationKind kind) {
        return goalConversation
                .filter(goal -> kind == ConversationKind.GOAL)
                .flatMap(GoalConversation::setting)
                .orElse(setting);
    }

    public Optional<Scenario> scenario(ConversationKind kind) {
        return Optional.ofNullable(scenarios.get(kind));
    }

    public Optional<Transcript> transcript(ConversationKind kind, Transcript.Role role) {
        return transcripts.stream()
                .filter(transcript -> transcript.conversation() == kind && transcript.role() == role)
                .findFirst();
    }
}
