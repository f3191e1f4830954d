package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class GraphCommandTest {
    private final HouseForTests house = new HouseForTests();

    @TempDir
    private Path folder;

    private String drawn(String... more) {
        var words = new ArrayList<>(List.of("graph", "charged-twice"));
        words.addAll(List.of(more));
        assertThat(house.run("", words.toArray(String[]::new))).isEqualTo(Exit.DONE);
        assertThat(house.err()).isEmpty();
        return house.out();
    }

    @Test
    void theTerminalShowsEveryStepAndEndingWithinEightyColumns() {
        String drawn = drawn("--runs", "0");
        assertThat(drawn).contains("opening", "when-back", "relief", "outburst", "hung-up", "resolved").doesNotContain("\u001b");
        assertThat(drawn.lines()).allSatisfy(l -> assertThat(l.codePointCount(0, l.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void coverageIsLaidOverUnlessNothingIsPlayed() {
        assertThat(drawn("--runs", "0")).contains("What leads where\n").doesNotContain("how many conversations");
        assertThat(drawn("--runs", "3")).contains("The numbers say how many conversations got there", "18");
    }

    @Test
    void coverageIsTheSameEveryTime() {
        assertThat(drawn("--runs", "2")).isEqualTo(drawn("--runs", "2"));
    }

    @Test
    void mermaidAndDotNameEveryPlace() {
        assertThat(drawn("--format", "mermaid", "--runs", "0")).contains("flowchart").contains("opening", "outburst", "hung-up");
        assertThat(drawn("--format", "dot", "--runs", "0")).startsWith("digraph").contains("opening", "outburst", "hung-up");
    }

    @Test
    void mermaidAndDotHaveTheNumbersToo() {
        assertThat(drawn("--format", "mermaid", "--runs", "3")).contains("18");
        assertThat(drawn("--format", "dot", "--runs", "3")).contains("18");
    }

    @Test
    void svgIsAPictureWithATitleAndSaysWhatWasPlayed() throws Exception {
        String svg = drawn("--format", "svg", "--runs", "3");
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).contains("Charged twice");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).contains("18 conversations were played");
        assertThat(drawn("--format", "svg", "--runs", "0")).contains("Nothing was played.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "mermaid", "dot", "svg"})
    void aFileIsWrittenAsItWouldBeShown(String format) throws IOException {
        Path out = folder.resolve("story." + format);
        String shown = drawn("--format", format, "--runs", "1");
        assertThat(drawn("--format", format, "--runs", "1", "--out", out.toString())).isEmpty();
        assertThat(Files.readString(out)).isEqualTo(shown);
    }

    @Test
    void whatCanNotBeDoneIsSaidInOneSentence() {
        assertThat(house.run("", "graph", "charged-twice", "--runs", "-1")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err().lines()).hasSize(1);
        assertThat(house.run("", "graph", "nowhere")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.run("", "graph", "charged-twice", "--runs", "0", "--out", folder.resolve("no/such/story.txt").toString()))
                .isEqualTo(Exit.NOT_READ_OR_WRITTEN);
        assertThat(house.err()).contains("story.txt").doesNotContain("Exception");
    }
}
