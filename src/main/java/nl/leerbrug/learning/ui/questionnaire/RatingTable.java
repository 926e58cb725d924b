package nl.leerbrug.learning.ui.questionnaire;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import nl.leerbrug.curriculum.Questionnaire;
import nl.leerbrug.learning.domain.questionnaire.QuestionnaireSheet;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What somebody chose, and beside it what the same person chose before. */
class RatingTable extends NativeTable {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final QuestionnaireSheet sheet;

    RatingTable(QuestionnaireSheet sheet) {
        this.sheet = sheet;
        addClassName("lb-ratings");
        var scale = sheet.questionnaire().scale();
        setCaptionText(getTranslation(
                "learning.RatingTable.caption", scale.min(), scale.minLabel(), scale.max(), scale.maxLabel()));
        var head = new NativeTableRow(column("learning.RatingTable.statement"));
        sheet.earlier()
                .ifPresent(earlier -> head.add(
                        new NativeTableHeaderCell(getTranslation("learning.RatingTable.then", day(earlier.at())))));
        head.add(new NativeTableHeaderCell(getTranslation(
                "learning.RatingTable.now", day(sheet.handedInAt().orElseThrow()))));
        head.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        var body = new NativeTableBody();
        sheet.questionnaire().statements().forEach(statement -> body.add(row(statement)));
        add(new NativeTableHeader(head), body);
    }

    private NativeTableHeaderCell column(String key) {
        return new NativeTableHeaderCell(getTranslation(key));
    }

    private NativeTableRow row(Questionnaire.Entry statement) {
        var name = new NativeTableHeaderCell(statement.text());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        sheet.earlier().ifPresent(earlier -> row.add(cell(earlier.ratings().get(statement.id()))));
        row.add(cell(sheet.ratings().get(statement.id())));
        return row;
    }

    /** The number, and as many filled blocks. */
    private NativeTableCell cell(@Nullable Integer rating) {
        if (rating == null) {
            return new NativeTableCell(getTranslation("learning.RatingTable.none"));
        }
        var scale = sheet.questionnaire().scale();
        var blocks = new Div();
        blocks.addClassName("lb-rating-blocks");
        blocks.getElement().setAttribute("aria-hidden", "true");
        for (var value = scale.min(); value <= scale.max(); value++) {
            var block = new Span();
            block.setClassName("lb-filled", value <= rating);
            blocks.add(block);
        }
        return new NativeTableCell(new Span(String.valueOf(rating)), blocks);
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(HERE)
                .format(at);
    }
}
