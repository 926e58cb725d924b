package nl.leerbrug.content.domain;

import nl.leerbrug.content.ContentId;
import nl.leerbrug.content.Figures.Unit;
import nl.leerbrug.content.Pages.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownEngineTest {

    private static final ReferenceData DATA = Folder.whole().read().references();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "tekst <b onclick='alert(1)'>vet</b>",
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](java&#115;cript:alert(1))",
                "[klik](&#106;avascript&#58;alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:x)",
                "[klik](//kwaad.example)",
                "[klik](https://a.example \"x\\\" onmouseover=\\\"alert(1)\")",
                "![beeld](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://a.example/x.png)",
                "![beeld](data:image/svg+xml;base64,PHN2Zz4=)",
                "<javascript:alert(1)>",
                "[a]: javascript:alert(1)\n\n[a]",
                "> <iframe src=https://kwaad.example></iframe>",
                "- <style>*{display:none}</style>",
                "!!! tip \"<script>alert(1)</script>\"\n    <object data=x></object>",
                "| <form action=x> | b |\n| --- | --- |\n| <input autofocus onfocus=alert(1)> | d |",
                "tekst[^1]\n\n[^1]: <script>alert(1)</script>",
                "`<script>` en ```<script>```",
                "[<script>alert(1)</script>](term:begrip)",
                "[klik](item:les\"onclick=\"alert(1))",
                "<button popovertarget=x type=submit>x</button>"
            })
    void letsNothingThroughThatCouldRun(String hostile) {
        for (var html : new String[] {
            MarkdownEngine.authored(hostile, rendering(false)).html(),
            MarkdownEngine.authored(hostile, rendering(true)).html(),
            MarkdownEngine.personal(hostile).html(),
            MarkdownEngine.inline(hostile).html()
        }) {
            var tags = (">" + html).replaceAll("(?s)>[^<]*", ">").toLowerCase(Locale.ROOT);
            assertThat(tags)
                    .doesNotContain(
                            "<script", "<iframe", "<style", "<object", "<form", "<input", "javascript:", "data:")
                    .doesNotContain("vbscript:", "<b ", "\"//")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContainPattern("<img(?! src=\"/media/)")
                    .doesNotContain("submit");
        }
    }

    @Test
    void explainsATermBehindAButtonThatTheKeyboardReaches() {
        var html = MarkdownEngine.authored("Een [begrip](term:begrip).", rendering(false))
                .html();

        assertThat(html)
                .isEqualTo("<p>Een <button type=\"button\" class=\"explained explained-term\" popovertarget=\"x-1\""
                        + " interestfor=\"x-1\">begrip</button><span class=\"explanation\" id=\"x-1\" popover=\"auto\">"
                        + "Een <em>woord</em> met uitleg.</span>.</p>");
    }

    @Test
    void listsEachSourceOnceInOrderOfAppearance() {
        var document = MarkdownEngine.document(
                MarkdownParsers.AUTHORED_PARSER.parse("A ([een](source:bron)) en ([twee](source:bron))."),
                rendering(true));

        assertThat(document.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.html())
                        .startsWith("<span id=\"bron-bron\">A. Auteur (2020). ")
                        .contains(
                                "<cite>Een &lt;titel&gt;</cite>", "href=\"https://example.nl/a?b&#61;1&amp;c&#61;2\""));
        assertThat(document.asOneText().html()).contains("href=\"#bron-bron\">een</a>", "<h2>Bronnen</h2>");
    }

    @Test
    void showsAFigureTheDutchWayWithItsDate() {
        var html = MarkdownEngine.authored("Dat is [](figure:bedrag).", rendering(false))
                .html();

        assertThat(html).contains(">€\u00a01.401,50</button>", "Een bedrag. Peildatum 1 januari 2026.", "A. Auteur");
    }

    @Test
    void writesNumbersTheDutchWay() {
        assertThat(FigureWords.show(new BigDecimal("330"), Unit.EURO)).isEqualTo("€\u00a0330");
        assertThat(FigureWords.show(new BigDecimal("4.5"), Unit.PERCENT)).isEqualTo("4,5%");
        assertThat(FigureWords.show(new BigDecimal("33000"), Unit.COUNT)).isEqualTo("33.000");
        assertThat(FigureWords.show(BigDecimal.ONE, Unit.MONTHS)).isEqualTo("1\u00a0maand");
        assertThat(FigureWords.show(new BigDecimal("18"), Unit.MONTHS)).isEqualTo("18\u00a0maanden");
    }

    @Test
    void givesACalloutWithoutTitleItsDutchName() {
        var html = MarkdownEngine.authored("!!! let-op\n    Pas op.", rendering(false))
                .html();

        assertThat(html)
                .contains("class=\"callout callout-let-op\"", "role=\"note\"")
                .contains("<p class=\"callout-title\">Let op</p>")
                .contains("<p>Pas op.</p>");
    }

    @Test
    void letsATableScrollOnASmallScreen() {
        var html = MarkdownEngine.authored("| A | B |\n| --- | --- |\n| 1 | 2 |", rendering(false))
                .html();

        assertThat(html)
                .startsWith("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel\">")
                .contains("<table><thead>", "<th>A</th>", "<td>2</td>");
    }

    @Test
    void givesFootnotesIdsOfTheirOwnText() {
        var html = MarkdownEngine.authored("Tekst[^1].\n\n[^1]: Noot.", rendering(false))
                .html();

        assertThat(html).contains("href=\"#x-fn-1\"", "id=\"x-fn-1\"", "href=\"#x-fnref-1\"");
    }

    @Test
    void loadsAnImageLateAndWithItsSize() {
        var html = MarkdownEngine.authored("![Een plaat](media:plaat.svg)", rendering(false))
                .html();

        assertThat(html)
                .containsPattern("<img src=\"/media/[0-9a-f]{16}/plaat.svg\" alt=\"Een plaat\" loading=\"lazy\"")
                .contains("width=\"40\"", "height=\"30\"");
    }

    @Test
    void givesAVideoItsCaptions() {
        var html = MarkdownEngine.authored("![Een film](media:film.mp4)", rendering(false))
                .html();

        assertThat(html)
                .contains("<video controls=\"controls\"", "aria-label=\"Een film\"", "type=\"video/mp4\"")
                .containsPattern(
                        "<track kind=\"captions\" srclang=\"nl\" label=\"Nederlands\" src=\"/media/[0-9a-f]{16}/film.nl.vtt\"");
    }

    @Test
    void keepsPersonalTextPlainAndItsLinesApart() {
        var html = MarkdownEngine.personal("# Kop\nregel een\nregel twee [x](https://example.nl)")
                .html();

        assertThat(html)
                .contains("<p><strong>Kop</strong></p>", "regel een<br />", "rel=\"nofollow noopener noreferrer\"")
                .doesNotContain("<h1");
    }

    @Test
    void keepsAPageAndALessonWithTheSameIdApart() {
        var snapshot =
                Folder.whole().change("page/over.md", "id: over", "id: les").read();

        assertThat(snapshot.problems()).isEmpty();
        assertThat(snapshot.itemsById().get(new ContentId("les")))
                .hasSize(2)
                .anySatisfy(item -> assertThat(item.value()).isInstanceOf(Page.class));
    }

    private static Rendering rendering(boolean document) {
        return new Rendering(DATA, UsedReferences.none(), "x", Optional.empty(), document);
    }
}
