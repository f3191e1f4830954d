package twoears.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.report.page.HtmlPage;
import twoears.report.page.MarkdownPage;
import twoears.report.page.Page;

class ReportsTest {
    private static final List<Card> CARDS = List.of(
            new Card("late", "late.yaml", "The late parcel", "", Language.EN, Channel.CHAT, 2, Set.of("P2"), "Kari", "", false));

    private static List<Practised> practice() {
        return List.of(
                Practice.by("Ann").day(0).moment("apology", Dimension.EMPATHY, 6, "I'm sorry, Kari").moment("blame", Dimension.HANDLING, -9, "your bank").done(),
                Practice.by("Bo").day(1).overall(50).moment("blame", Dimension.HANDLING, -9, "you should have").done(),
                Practice.by("Ann").day(2).overall(90).moment("vague-time", Dimension.CLARITY, -4, "soon").done());
    }

    private static List<Practised> of(String name) {
        return practice().stream().filter(p -> p.trainee().equals(name)).toList();
    }

    private static Page person(Language reader, List<Practised> attempts) {
        return new PersonReport(reader, ZoneOffset.UTC).of(attempts.get(0).trainee(), attempts, CARDS, Cases.NOON);
    }

    private static Page group(Language reader, List<Practised> attempts) {
        return new GroupReport(reader, ZoneOffset.UTC).of(attempts, CARDS, Cases.NOON);
    }

    @Test
    void aPersonsPageQuotesWhatEarnedAndLostAndSaysWhatToTry() {
        String page = MarkdownPage.of(person(Language.EN, of("Ann")));
        assertThat(page).contains("# Ann", "**Says sorry**", "“I'm sorry, Kari”", "“soon”", "*Try:*", "Play “The late parcel” next", "- [x] Friend", "- [ ] Superhero");
    }

    @Test
    void aPersonsPageHoldsNothingOfAnybodyElse() {
        assertThat(MarkdownPage.of(person(Language.EN, of("Ann")))).doesNotContain("Bo", "you should have");
    }

    @Test
    void aGroupsPageNamesPeopleButDoesNotSayWhoseAQuoteIs() {
        String page = MarkdownPage.of(group(Language.EN, practice()));
        assertThat(page).contains("| Ann | 2 |", "| Bo | 1 |", "2 replies, 2 people", "you should have");
        assertThat(page.lines().filter(l -> l.contains("you should have"))).noneMatch(l -> l.contains("Bo"));
    }

    @Test
    void aDimensionThatNeverAppliedIsADashAndNoNought() {
        assertThat(MarkdownPage.of(person(Language.EN, of("Bo")))).contains("| 50 | 60 | 70 | 80 | – |");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsWellFormedInEveryLanguage(Language reader) throws Exception {
        for (Page page : List.of(person(reader, of("Ann")), group(reader, practice()))) {
            Document html = parsed(HtmlPage.of(page));
            assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo(reader.code());
            assertThat(elements(html, "svg").stream().filter(s -> s.getAttribute("role").equals("img")))
                    .isNotEmpty().allMatch(s -> s.getElementsByTagName("title").getLength() == 1 && s.getElementsByTagName("desc").getLength() == 1);
            assertThat(elements(html, "table")).isNotEmpty().allMatch(t -> t.getElementsByTagName("caption").getLength() == 1);
            assertThat(elements(html, "figure")).allMatch(f -> f.getElementsByTagName("table").getLength() == 1);
            assertThat(elements(html, "main")).hasSize(1);
            assertThat(elements(html, "h1")).hasSize(1);
            assertThat(elements(html, "section")).allMatch(s -> html.getDocumentElement().getTextContent().length() > 0 && !s.getAttribute("aria-labelledby").isEmpty());
        }
    }

    @Test
    void noTwoThingsOnAPageShareAnId() {
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(HtmlPage.of(person(Language.EN, of("Ann"))));
        assertThat(ids.results().map(r -> r.group(1)).toList()).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "]]><svg onload=alert(1)>", "&lt;b&gt;"})
    void markupInANameOrATitleOrAQuoteIsOnlyText(String hostile) throws Exception {
        List<Practised> attempts = List.of(Practice.by(hostile).title(hostile).moment("apology", Dimension.EMPATHY, 5, hostile).done());
        for (Page page : List.of(person(Language.EN, attempts), group(Language.EN, attempts))) {
            Document html = parsed(HtmlPage.of(page));
            assertThat(elements(html, "script")).isEmpty();
            assertThat(elements(html, "img")).isEmpty();
            assertThat(elements(html, "*")).allMatch(e -> e.getAttribute("onerror").isEmpty() && e.getAttribute("onload").isEmpty() && e.getAttribute("onmouseover").isEmpty());
            assertThat(html.getDocumentElement().getTextContent()).contains(hostile);
        }
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsTakenOutAndANameStaysApart() {
        List<Practised> attempts = List.of(Practice.by("evil\u202Etxt\u2066\u2069\u0007").done());
        String html = HtmlPage.of(person(Language.EN, attempts));
        assertThat(html).contains("<h1><bdi>evil·txt···</bdi></h1>").doesNotContain("\u202E", "\u2066", "\u0007");
        assertThat(MarkdownPage.of(person(Language.EN, attempts))).doesNotContain("\u202E", "\u2066", "\u2069", "\u0007");
    }

    @Test
    void theUsersLanguageOfTheMachineChangesNothing() {
        String usual = HtmlPage.of(person(Language.EN, of("Ann")));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar", "fi")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(HtmlPage.of(person(Language.EN, of("Ann")))).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language reader) {
        var english = ResourceBundle.getBundle("twoears.words.report", Locale.ROOT);
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle own = reader == Language.EN ? english : ResourceBundle.getBundle("twoears.words.report_" + reader.code(), Locale.ROOT, control);
        assertThat(new TreeSet<>(own.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    private static Document parsed(String html) throws Exception {
        String xml = html.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
