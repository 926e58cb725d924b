package nl.leerbrug.cli;

import nl.leerbrug.content.check.Prose;
import nl.leerbrug.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextsTest {

    private static final AcceptedWords NO_WORDS = new AcceptedWords(List.of());
    private static final List<Prose> CLEAN = prose("De brug staat er.");
    private static final List<Prose> WRONG = prose("De de brug staat er.");

    @TempDir
    private Path folder;

    private final List<String> checked = new ArrayList<>();

    @Test
    void aTextOnRecordIsNotCheckedAgain() throws IOException {
        checkAndRecord(NO_WORDS, CLEAN);

        assertThat(texts(NO_WORDS).check(CLEAN)).isEmpty();
        assertThat(checked).containsExactly("De brug staat er.");
    }

    @Test
    void aTextThatChangesByALetterIsChecked() throws IOException {
        checkAndRecord(NO_WORDS, CLEAN);

        texts(NO_WORDS).check(prose("De brug staat er!"));

        assertThat(checked).containsExactly("De brug staat er.", "De brug staat er!");
    }

    @Test
    void aTextWithAFindingNeverGetsOnRecord() throws IOException {
        checkAndRecord(NO_WORDS, WRONG);

        assertThat(texts(NO_WORDS).check(WRONG)).hasSize(1);
    }

    @Test
    void anAcceptedWordTakesOnlyTheTextsThatHoldItOffTheRecord() throws IOException {
        var other = prose("Er staat een huis.");
        checkAndRecord(new AcceptedWords(List.of("brug")), CLEAN, other);

        var later = texts(new AcceptedWords(List.of("paard")));
        later.check(CLEAN);
        later.check(other);

        assertThat(checked).containsExactly("De brug staat er.", "Er staat een huis.", "De brug staat er.");
    }

    @SafeVarargs
    private void checkAndRecord(AcceptedWords words, List<Prose>... files) throws IOException {
        var texts = texts(words);
        for (var file : files) {
            texts.check(file);
        }
        texts.record(folder);
    }

    private CleanTexts texts(AcceptedWords words) throws IOException {
        return CleanTexts.in(folder, words, this::slow);
    }

    private List<Problem> slow(List<Prose> prose) {
        var text = prose.getFirst().text();
        checked.add(text);
        return text.contains("De de") ? List.of(Problem.warning("les.md", 1, 1, "twee keer")) : List.of();
    }

    private static List<Prose> prose(String text) {
        return List.of(new Prose("les.md", Prose.Shape.RUNNING, false, List.of(new Prose.Segment(text, 1, 1))));
    }
}
