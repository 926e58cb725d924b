package nl.leerbrug.content.check;

import nl.leerbrug.content.ProblemMessages;
import nl.leerbrug.shared.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Warns when a percentage, a year or an appeal to research stands in a block without a link to its source. */
public final class MissingSource implements ProseCheck {

    private static final ProblemMessages MESSAGES = ProblemMessages.of(MissingSource.class);

    private static final Pattern CLAIM = Pattern.compile(
            "\\d+(?:[.,]\\d+)?\\s?(?:%|procent\\b)"
                    + "|(?<![\\d.,/-])(?:19|20)\\d{2}(?![\\d.,/-]\\d|\\d)"
                    + "|\\bonderzoek(?:ers|er)?\\b|\\bstudies?\\b|\\bwetenschap(?:pelijk|pers)?e?\\b|\\bblijkt uit\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Problem> check(List<Prose> prose) {
        var problems = new ArrayList<Problem>();
        for (var block : prose) {
            var claim = CLAIM.matcher(block.text());
            if (!block.cited() && block.shape() == Prose.Shape.RUNNING && claim.find()) {
                var place = block.placeOf(claim.start());
                problems.add(Problem.warning(
                        block.file(), place.line(), place.column(), MESSAGES.text("source.missing", claim.group())));
            }
        }
        return problems;
    }
}
