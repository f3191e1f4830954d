package twoears.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;

class HtmlPageTest {
    private static final Page PAGE = new Page("T", "L", "F", Language.EN, new Page.Labels("Contents", "Numbers", "Try:"),
            List.of(new Page.Section("One", List.of(new Part.Prose("Text")))));

    @Test
    void thePolicyForbidsAllButTheOneStyleSheetWhichItNamesByItsHash() throws Exception {
        String html = HtmlPage.of(PAGE);
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(html);
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html).contains("content=\"default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void nothingIsAskedOfTheNetworkAndNothingRuns() {
        assertThat(HtmlPage.of(PAGE)).doesNotContain("http:", "https:", "<script", "src=", "url(", "@import", "style=\"");
    }

    @Test
    void everyPlaceOfThePageCanBeReachedFromItsContents() {
        assertThat(HtmlPage.of(PAGE)).contains("<a href=\"#s1\">One</a>", "<section id=\"s1\" aria-labelledby=\"s1-h\">", "<h2 id=\"s1-h\">One</h2>");
    }

    @Test
    void whatIsIsolatedIsClosedWhateverComes() {
        assertThat(Escaped.text("\u2068a\u2068b")).isEqualTo("<bdi>a<bdi>b</bdi></bdi>");
        assertThat(Escaped.text("a\u2069b")).isEqualTo("ab");
        assertThat(Escaped.text(Isolated.of("\u2069<b>\u2068"))).isEqualTo("<bdi>·&lt;b&gt;·</bdi>");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "0.25, 20", "0.5, 30", "1, 90"})
    void aQuantileLiesBetweenItsNeighbours(double share, int value) {
        assertThat(new Part.Band("", List.of(90, 10, 20, 40, 30)).quantile(share)).isEqualTo(value);
    }
}
