package nl.leerbrug.shell.domain;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import nl.leerbrug.shell.AccessiblePdf;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * HTML to PDF/UA with our own typefaces. Nothing is fetched: pictures come from who asks, styles and typefaces from here.
 *
 * @see "src/docs/decisions/0075-pdf-from-html.md"
 */
@Component
class PdfPrinter implements AccessiblePdf {

    private static final String FAMILY = "Atkinson Hyperlegible Next";

    static {
        // Its own log on standard error tells of every style it does not know.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public byte[] print(Document document) {
        try (var bytes = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> resource("/fonts/atkinson-next-400.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> resource("/fonts/atkinson-next-700.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useFont(() -> resource("/fonts/dejavu-symbols.ttf"), "Symbols", 400, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((base, uri) -> uri);
            builder.useHttpStreamImplementation(uri -> new Picture(document, uri));
            builder.useProtocolsStreamImplementation(uri -> new Picture(document, uri), "leerbrug");
            builder.withW3cDocument(new W3CDom().fromJsoup(page(document)), "leerbrug:/");
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static org.jsoup.nodes.Document page(Document document) throws IOException {
        var page = Jsoup.parse("<!DOCTYPE html><html><head></head><body></body></html>");
        page.child(0).attr("lang", document.language().toLanguageTag());
        var head = page.head();
        head.appendElement("title").text(document.title());
        head.appendElement("meta").attr("name", "description").attr("content", document.description());
        head.appendElement("style").appendText(styles());
        bookmarks(head.appendElement("bookmarks"), document.bookmarks());
        page.body().html(document.body());
        page.select("img").forEach(picture -> picture.attr("src", "leerbrug:" + picture.attr("src")));
        return page;
    }

    private static void bookmarks(Element parent, List<Bookmark> bookmarks) {
        for (var bookmark : bookmarks) {
            var element = parent.appendElement("bookmark")
                    .attr("name", bookmark.title())
                    .attr("href", "#" + bookmark.anchor());
            bookmarks(element, bookmark.children());
        }
    }

    private static String styles() throws IOException {
        return new ClassPathResource("nl/leerbrug/shell/domain/print.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static InputStream resource(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A picture from who asks; an unknown one is empty and leaves its alternative text. */
    private record Picture(Document document, String uri) implements FSStream {

        @Override
        public InputStream getStream() {
            var address = uri.substring(uri.indexOf(':') + 1);
            return new ByteArrayInputStream(document.pictures().apply(address).orElse(new byte[0]));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
