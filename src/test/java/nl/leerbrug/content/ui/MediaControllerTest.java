package nl.leerbrug.content.ui;

import nl.leerbrug.content.Markdown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.net.URI;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@SpringBootTest
class MediaControllerTest {

    private static final Pattern ADDRESS = Pattern.compile("src=\"([^\"]+)\"");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Markdown markdown;

    @Test
    void sendsAnImageOfATextToVisitorsForEverAndUnableToRunScripts() throws Exception {
        var html = markdown.authored("![Een heuvel](media:stress-curve.svg)").html();
        var address = ADDRESS.matcher(html).results().findFirst().orElseThrow().group(1);

        var answer = send(address);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/svg+xml");
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsString()).startsWith("<svg");
    }

    @Test
    void knowsNoOtherAddresses() throws Exception {
        assertThat(send("/media/0000000000000000/stress-curve.svg").getStatus()).isEqualTo(404);
        assertThat(send("/media/0000000000000000/..%2fpage%2fprivacy.md").getStatus())
                .isBetween(400, 404);
    }

    private MockHttpServletResponse send(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(get(URI.create(address)))
                .andReturn()
                .getResponse();
    }
}
