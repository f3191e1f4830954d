package twoears.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import twoears.authoring.Checked;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.playtest.PlayedTest;
import twoears.core.language.Language;
import twoears.core.language.Words;

class JunitXmlTest {
    private static final Words WORDS = Words.of("command", Language.EN);
    private static final String TESTS = "en/late.test.yaml";

    @TempDir
    Path folder;

    private static List<Diagnostic> found(String file, Code code, String detail) {
        var problems = new Problems(file, "name: a\n", Language.EN);
        if (code == Code.TEST_FAILED) {
            problems.addAs(code, "step", Place.at(1, 7), detail, "b");
        } else {
            problems.add(code, Place.at(1, 7), detail, "b");
        }
        return problems.all();
    }

    private static PlayedTest test(String name, List<Diagnostic> found) {
        return new PlayedTest(TESTS, name, Place.at(3, 5), found, 1_234_567_890);
    }

    private static Element parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8))).getDocumentElement();
    }

    private static List<Element> all(Element in, String tag) {
        NodeList nodes = in.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Checked checked() {
        List<Diagnostic> failed = found(TESTS, Code.TEST_FAILED, "when");
        List<Diagnostic> faulty = found("en/late.yaml", Code.UNKNOWN_KEY, "titel");
        List<Diagnostic> note = found("en/other.yaml", Code.UNUSED_FACT, "van");
        var all = new ArrayList<>(failed);
        all.addAll(faulty);
        all.addAll(note);
        return new Checked(List.of(TESTS, "en/late.yaml", "en/other.yaml"), all, List.of(test("Good", List.of()), test("Bad", failed)));
    }

    @Test
    void aSuiteIsAFileAndItsCasesAreTheFileAndItsTests() throws Exception {
        Element root = parsed(JunitXml.of(checked(), WORDS));
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(all(root, "testsuite")).extracting(s -> s.getAttribute("name") + " " + s.getAttribute("tests") + " " + s.getAttribute("failures"))
                .containsExactly(TESTS + " 3 1", "en/late.yaml 1 1", "en/other.yaml 1 0");
        assertThat(all(root, "testcase")).extracting(c -> c.getAttribute("classname") + " " + c.getAttribute("name")).containsExactly(
                "en.late can be played as it is written", "en.late Good", "en.late Bad", "en.late can be played as it is written",
                "en.other can be played as it is written");
        assertThat(root.getAttribute("tests")).isEqualTo("5");
        assertThat(root.getAttribute("failures")).isEqualTo("2");
    }

    @Test
    void aFailureSaysWhatAndWhereAndANoteFailsNothing() throws Exception {
        Element root = parsed(JunitXml.of(checked(), WORDS));
        Element failure = all(root, "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo(TESTS + ":1:7: It was to go on with the step `when`; it went on with `b`.");
        assertThat(failure.getAttribute("type")).isEqualTo("test-failed");
        assertThat(failure.getTextContent()).contains("1 | name: a", "^");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("Bad");
        assertThat(all(root, "system-out")).singleElement().extracting(Element::getTextContent).asString().contains("`van`");
    }

    @Test
    void whatXmlCantHoldIsShownOtherwise() throws Exception {
        String name = "<a> & \"b\" 'c'\n\t\u0000\u001b\ufffe\ud83d\ude00\ud83d";
        Element root = parsed(JunitXml.of(new Checked(List.of(TESTS), List.of(), List.of(test(name, List.of()))), WORDS));
        assertThat(all(root, "testcase").get(1).getAttribute("name")).isEqualTo("<a> & \"b\" 'c'\n\t\ufffd\ufffd\ufffd\ud83d\ude00\ufffd");
    }

    @Test
    void secondsAreWrittenTheSameEverywhere() throws Exception {
        Locale usual = Locale.getDefault();
        try {
            for (String locale : List.of("en", "fi", "ar", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                Element root = parsed(JunitXml.of(checked(), WORDS));
                assertThat(all(root, "testcase").get(1).getAttribute("time")).isEqualTo("1.235");
                assertThat(root.getAttribute("time")).isEqualTo("2.469");
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void checkWritesItBesideWhatItPrints() throws Exception {
        var house = new HouseForTests();
        house.tests = List.of(test("Good", List.of()));
        Path report = folder.resolve("report.xml");
        assertThat(house.run("", "check", "scenarios", "--junit", report.toString())).isZero();
        assertThat(house.out()).isEqualTo("1 test played, 0 failed.\nNothing to mend.\n");
        assertThat(parsed(Files.readString(report)).getTagName()).isEqualTo("testsuites");
    }

    @Test
    void aReportThatCantBeWrittenIsToldAndNoScenarioIsOverwritten() {
        var house = new HouseForTests();
        assertThat(house.run("", "check", "scenarios", "--junit", folder.resolve("none/report.xml").toString())).isEqualTo(3);
        assertThat(house.err()).contains("could not be written");
        assertThat(house.run("", "check", "scenarios", "--junit", folder.resolve("late.yaml").toString())).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
