package twoears.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.report.GroupReport;
import twoears.report.PersonReport;
import twoears.report.Practice;
import twoears.report.Practised;

/** What a page is like in a real browser that has no network. Pictures of it are left in target/browser, to be looked at. */
@Tag("browser")
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "browser");
    private static final String HOSTILE = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">\u202E";

    /** Every stretch of text whose colour stands out too little from what is behind it (WCAG 2, level AA for small text). */
    private static final String PALE = """
            (() => {
              const channel = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
              const rgb = c => (c.match(/[\\d.]+/g) || []).map(Number);
              const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
              const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
                if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
              return [...document.querySelectorAll('body *')]
                .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && !['TITLE', 'title', 'desc'].includes(e.tagName))
                .map(e => { const style = getComputedStyle(e); const a = light(rgb(e instanceof SVGElement ? style.fill : style.color)), b = light(behind(e));
                  return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), e.tagName + ': ' + e.textContent.trim().slice(0, 40)]; })
                .filter(c => c[0] < 4.5).map(c => c[0].toFixed(2) + ' ' + c[1]);
            })()
            """;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(PICTURES);
        browser = new Chromium(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<Practised> practice() {
        return List.of(
                Practice.by("Ann").moment("apology", Dimension.EMPATHY, 6, "I'm sorry, Kari").moment("blame", Dimension.HANDLING, -9, "your bank").done(),
                Practice.by("Bo").day(1).overall(50).moment("blame", Dimension.HANDLING, -9, "you should have").done(),
                Practice.by("سارة").day(2).overall(90).score(Dimension.HANDLING, 30).moment("vague-time", Dimension.CLARITY, -4, "soon").done(),
                Practice.by(HOSTILE).day(3).title(HOSTILE).moment("vague-time", Dimension.CLARITY, -4, HOSTILE).done());
    }

    private static Page page(String kind) {
        List<Practised> all = practice();
        return kind.equals("group") ? new GroupReport(Language.EN, ZoneOffset.UTC).of(all, List.of(), Cases.NOON)
                : new PersonReport(Language.NB, ZoneOffset.UTC).of(kind.equals("hostile") ? HOSTILE : "Ann", all, List.of(), Cases.NOON);
    }

    private static void show(String kind, String scheme, int width) throws Exception {
        browser.forget();
        browser.tell("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.tell("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.open(Files.writeString(folder.resolve(kind + ".html"), HtmlPage.of(page(kind)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "group", "hostile"})
    void aPageAsksForNothingButItselfAndNothingGoesWrong(String kind) throws Exception {
        show(kind, "light", 1100);
        assertThat(browser.events("Network.requestWillBeSent")).extracting(e -> e.at("/request/url").asText()).containsExactly(folder.resolve(kind + ".html").toUri().toString());
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.ask("document.scripts.length + document.images.length").asInt()).isZero();
        assertThat(browser.ask("document.title").asText()).endsWith(" – Two Ears").isNotEqualTo("owned");
    }

    @Test
    void theStyleIsTheOneThatThePolicyNames() throws Exception {
        show("person", "light", 1100);
        assertThat(browser.ask("getComputedStyle(document.querySelector('.panel')).borderRadius").asText()).isEqualTo("10px");
    }

    @ParameterizedTest
    @CsvSource({"person, light, 1100", "person, dark, 1100", "person, light, 390", "group, light, 1100", "group, dark, 390", "hostile, light, 390"})
    void aPageFitsItsWidthAndItsTextStandsOut(String kind, String scheme, int width) throws Exception {
        show(kind, scheme, width);
        assertThat(browser.ask("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(width);
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.ask(PALE)).isEmpty();
        browser.ask("document.querySelectorAll('details').forEach(d => d.open = false)");
        JsonNode picture = browser.tell("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Path file = PICTURES.resolve(kind + "-" + scheme + "-" + width + ".png");
        Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void textThatIsTooPaleWouldBeFound() throws Exception {
        show("person", "light", 1100);
        browser.ask("document.querySelectorAll('.lead, .tick').forEach(e => { e.style.color = '#bbb'; e.style.fill = '#bbb'; })");
        assertThat(browser.ask(PALE)).extracting(JsonNode::asText).anyMatch(t -> t.contains("P: ")).anyMatch(t -> t.contains("text: 50"));
    }

    @Test
    void darkIsDarkAndLightIsLight() throws Exception {
        String background = "getComputedStyle(document.body).backgroundColor";
        show("person", "light", 1100);
        assertThat(browser.ask(background).asText()).isEqualTo("rgb(251, 250, 247)");
        show("person", "dark", 1100);
        assertThat(browser.ask(background).asText()).isEqualTo("rgb(21, 25, 28)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "group"})
    void aPagePrints(String kind) throws Exception {
        show(kind, "dark", 1100);
        byte[] pdf = Base64.getDecoder().decode(browser.tell("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data").asText());
        Files.write(PICTURES.resolve(kind + ".pdf"), pdf);
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        browser.tell("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.ask("getComputedStyle(document.querySelector('nav')).display").asText()).isEqualTo("none");
        assertThat(browser.ask("getComputedStyle(document.body).backgroundColor").asText()).as("paper is white, whatever the screen is").isEqualTo("rgb(255, 255, 255)");
    }
}
