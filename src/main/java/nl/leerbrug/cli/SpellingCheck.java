package nl.leerbrug.cli;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.content.check.Prose;
import nl.leerbrug.content.check.ProseCheck;
import nl.leerbrug.shared.Problem;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Dutch;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Spelling and grammar by LanguageTool. It takes seconds to load and 83 MB of jars, so it lives in the author's command
 * and never in the running product.
 */
final class SpellingCheck implements ProseCheck {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(SpellingCheck.class);

    /** Rules that fight the layout of our blocks, or that are taste: spoken lines in scenes are not written Dutch. */
    private static final Set<String> SWITCHED_OFF = Set.of(
            // Blocks are checked one by one: an option or a cell has no full stop and may start in lower case.
            "UPPERCASE_SENTENCE_START",
            "PUNCTUATION_PARAGRAPH_END",
            "EINDE_ZIN_ONVERWACHT",
            "WHITESPACE_RULE",
            // Authors type straight apostrophes.
            "TYPOGRAFISCHE_APOSTROF",
            // Taste: commas in speech, 'z'n', 'een paar zinnen', comma before a closing quote.
            "KOMMA_AANHALING",
            "KOMMA_MAAR",
            "JA_KOMMA",
            "ZN",
            "EEN_PAAR_DOET",
            "NL_SIMPLE_REPLACE_HET_VOLGENDE_");

    /** Names the rules in force, so that a remembered outcome is not used under other rules. */
    static final String SETTINGS = String.join(",", new java.util.TreeSet<>(SWITCHED_OFF));

    private final AcceptedWords accepted;
    /** LanguageTool serves one thread at a time, so each that asks at the same moment has its own. */
    private final Queue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

    SpellingCheck(AcceptedWords accepted) {
        this.accepted = accepted;
    }

    @Override
    public List<Problem> check(List<Prose> prose) {
        return prose.stream().flatMap(block -> check(block).stream()).toList();
    }

    private List<Problem> check(Prose block) {
        var tool = tool();
        try {
            return tool.check(block.text()).stream()
                    .filter(match -> !accepted.accepts(found(block, match)))
                    .filter(match -> !isPlaceholder(block, match))
                    .map(match -> problem(block, match))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("LanguageTool could not read its own data", unreadable);
        } finally {
            idle.add(tool);
        }
    }

    /** Loaded at the first block that is not in the cache, since loading takes seven seconds. */
    private JLanguageTool tool() {
        var ready = idle.poll();
        if (ready != null) {
            return ready;
        }
        var loaded = new JLanguageTool(new Dutch());
        loaded.disableRules(new ArrayList<>(SWITCHED_OFF));
        for (var rule : loaded.getAllActiveRules()) {
            if (rule instanceof SpellingCheckRule spelling) {
                spelling.addIgnoreTokens(accepted.words());
            }
        }
        return loaded;
    }

    private static Problem problem(Prose block, RuleMatch match) {
        var place = block.placeOf(match.getFromPos());
        var suggestions = match.getSuggestedReplacements().stream().limit(3).toList();
        var hint = suggestions.isEmpty() ? "" : MESSAGES.text("spelling.hint", String.join(", ", suggestions));
        return Problem.warning(
                block.file(),
                place.line(),
                place.column(),
                "“%s”: %s (%s)%s"
                        .formatted(
                                found(block, match),
                                match.getMessage().replaceAll("</?suggestion>", ""),
                                match.getRule().getId(),
                                hint));
    }

    /** {@code {facts}} in the method stands for what was heard. */
    private static boolean isPlaceholder(Prose block, RuleMatch match) {
        return match.getFromPos() > 0 && block.text().charAt(match.getFromPos() - 1) == '{';
    }

    private static String found(Prose block, RuleMatch match) {
        return block.text().substring(match.getFromPos(), match.getToPos());
    }
}
