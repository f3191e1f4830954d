package twoears.authoring.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import twoears.authoring.rehearsal.Coverage;
import twoears.authoring.rehearsal.Rehearsal;
import twoears.core.conversation.Cases;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Line;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step.Rule;

class GraphTest {
    private static final Graph PLAYED = Graph.of(Cases.chargedTwice(), Rehearsal.of(Cases.chargedTwice(), new ScriptedJudge(), 3, 1).coverage());
    private static final Graph PLAIN = Graph.of(Cases.chargedTwice(), Coverage.NONE);

    /** What a hostile file could hold. */
    private static final String NASTY = "a\"]--> x{{<b>&'`;%%}}\\ |#35;\u001b[31m";

    private static Graph nasty() {
        Scenario scenario = new Cases.Case()
                .step(Cases.step("opening", NASTY, "s", "w", new Rule(Cases.all(), NASTY, Set.of())))
                .ending(new Ending(NASTY, Optional.empty(), Optional.of(Line.of(NASTY)), Outcome.LOST)).build();
        return Graph.of(scenario, Coverage.NONE);
    }

    @Test
    void everyStepEndingAndRuleIsInIt() {
        assertThat(PLAIN.places()).filteredOn(p -> p.kind() == Graph.Kind.STEP).extracting(Graph.Place::id)
                .containsExactly("opening", "when-back", "relief", "outburst");
        assertThat(PLAIN.places()).filteredOn(p -> p.kind() == Graph.Kind.ENDING).extracting(Graph.Place::id).containsExactly("hung-up", "resolved");
        assertThat(PLAIN.ways()).filteredOn(w -> w.rule() > 0).hasSize(3);
        assertThat(PLAIN.ways()).filteredOn(w -> PLAIN.places().get(w.from()).kind() == Graph.Kind.ANYWHERE).hasSize(2);
    }

    @Test
    void aTextDrawingFitsTheScreenAndHasOneArrowForEachPlaceThatIsLedTo() {
        List<String> lines = TextDrawing.of(PLAYED, Language.EN);
        assertThat(lines).allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isLessThanOrEqualTo(80));
        long ledTo = PLAYED.ways().stream().map(Graph.Way::to).distinct().count();
        assertThat(lines.stream().flatMapToInt(String::chars).filter(c -> c == '◀').count()).isEqualTo(ledTo + 1);
    }

    @Test
    void everyDotOfATextDrawingLeadsToAnArrowOnItsTrack() {
        List<String> lines = TextDrawing.of(PLAIN, Language.EN);
        List<String> rows = lines.subList(3, lines.indexOf("What leads where") - 1);
        for (Graph.Way way : PLAIN.ways()) {
            int arrow = rows.get(way.to()).indexOf('◀');
            assertThat(rows.get(way.from()).charAt(arrow)).as("%s", way).isIn('●', '◀');
            for (int i = Math.min(way.from(), way.to()) + 1; i < Math.max(way.from(), way.to()); i++) {
                assertThat(rows.get(i).charAt(arrow)).isIn('│', '┼', '●');
            }
        }
    }

    @Test
    void whatWasNeverReachedSaysSo() {
        assertThat(PLAYED.places()).anyMatch(p -> p.reached() == 0);
        assertThat(String.join("\n", TextDrawing.of(PLAYED, Language.EN))).contains("never").contains("○");
        assertThat(Svg.of(PLAYED, Language.EN)).contains(">never<").contains("card ending never");
        assertThat(Dot.of(PLAYED, Language.EN)).contains("style=dashed");
        assertThat(Mermaid.of(PLAYED, Language.EN)).contains("-.->").contains(" never\n");
        assertThat(String.join("\n", TextDrawing.of(PLAIN, Language.EN))).doesNotContain("never");
    }

    @Test
    void thePictureIsWellFormedAndSaysWhatItShows() throws Exception {
        for (Graph graph : List.of(PLAYED, PLAIN, nasty())) {
            Element svg = parsed(Svg.of(graph, Language.EN)).getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title desc");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Test
    void noTwoTextsOfThePictureOverlap() throws Exception {
        var texts = parsed(Svg.of(PLAYED, Language.EN)).getElementsByTagName("text");
        Map<String, int[]> seen = new HashMap<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            boolean isRight = text.getAttribute("class").equals("number");
            int x = Integer.parseInt(text.getAttribute("x"));
            int wide = 7 * text.getTextContent().length();
            int[] span = isRight ? new int[] {x - wide, x} : new int[] {x, x + wide};
            int[] before = seen.put(text.getAttribute("y") + (x / 380), span);
            if (before != null) {
                assertThat(Math.max(before[0], span[0])).as("%s", text.getTextContent()).isGreaterThanOrEqualTo(Math.min(before[1], span[1]));
            }
        }
    }

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void whatAFileSaysCannotBreakOutOfItsLabel() {
        assertThat(Mermaid.of(nasty(), Language.EN).lines().skip(1)).allMatch(l -> l.matches(
                " {2}(n\\d+(\\[\"[^\"<>`]*\"]|\\(\\[\"[^\"<>`]*\"]\\)|\\{\\{\"[^\"<>`]*\"}})|n\\d+ (-->|-\\.->)\\|\"[^\"<>`]*\"\\| n\\d+|classDef .*|class n\\d+ never)"));
        Matcher strings = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"").matcher(Dot.of(nasty(), Language.EN));
        assertThat(strings.replaceAll("S")).doesNotContain("\"").doesNotContain("<b>");
        assertThat(String.join("\n", TextDrawing.of(nasty(), Language.EN)) + Svg.of(nasty(), Language.EN) + Dot.of(nasty(), Language.EN)).doesNotContain("\u001b");
    }

    @Test
    void aGraphTooWideForTheTerminalIsStillListed() {
        var many = new Cases.Case();
        for (int i = 0; i < 40; i++) {
            many.step(Cases.step("step-" + i, "?", "s", "w", new Rule(Cases.all(), "step-" + (79 - i) % 40, Set.of())));
        }
        assertThat(TextDrawing.of(Graph.of(many.build(), Coverage.NONE), Language.EN)).contains("There are too many ways to draw here; --format svg draws them all.", "step-39");
    }
}
