package twoears.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twoears.authoring.Checked;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.playtest.PlayedTest;
import twoears.core.language.Words;

/**
 * What a check found, as JUnit XML: the form that CI systems read. A suite is a file; its cases are whether it can be
 * played as it is written, and each of its tests. Warnings and notes stand beside the case and fail nothing.
 */
final class JunitXml {
    private final Words words;
    private final StringBuilder xml = new StringBuilder();

    private JunitXml(Words words) {
        this.words = words;
    }

    static String of(Checked checked, Words words) {
        return new JunitXml(words).suites(checked);
    }

    /** One test, or the file's own. */
    private record Case(String name, int line, long nanos, List<Diagnostic> found) {
        boolean isFailed() {
            return found.stream().anyMatch(Diagnostic::isError);
        }
    }

    private record Suite(String file, List<Case> cases) {
        long failed() {
            return cases.stream().filter(Case::isFailed).count();
        }

        String totals() {
            return "tests=\"" + cases.size() + "\" failures=\"" + failed() + "\" errors=\"0\" skipped=\"0\" time=\"" + seconds(nanos()) + "\"";
        }

        private long nanos() {
            return cases.stream().mapToLong(Case::nanos).sum();
        }
    }

    private String suites(Checked checked) {
        List<Suite> suites = Stream.concat(checked.files().stream(), checked.found().stream().map(Diagnostic::file)).distinct().sorted()
                .map(f -> new Suite(f, cases(f, checked))).toList();
        var all = new Suite("", suites.stream().flatMap(s -> s.cases().stream()).toList());
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<testsuites name=\"two-ears\" " + all.totals().replace(" skipped=\"0\"", "") + ">");
        suites.forEach(this::suite);
        line("</testsuites>");
        return xml.toString();
    }

    private List<Case> cases(String file, Checked checked) {
        List<PlayedTest> tests = checked.tests().stream().filter(t -> t.file().equals(file)).toList();
        List<Diagnostic> ofTests = tests.stream().flatMap(t -> t.found().stream()).toList();
        var own = new Case(words.text("junit.file"), 1, 0, checked.found().stream().filter(d -> d.file().equals(file) && !ofTests.contains(d)).toList());
        return Stream.concat(Stream.of(own), tests.stream().map(t -> new Case(t.name(), t.place().line(), t.nanos(), t.found()))).toList();
    }

    private void suite(Suite suite) {
        line("  <testsuite name=\"" + attribute(suite.file()) + "\" " + suite.totals() + ">");
        suite.cases().forEach(c -> testCase(suite.file(), c));
        line("  </testsuite>");
    }

    private void testCase(String file, Case c) {
        line("    <testcase classname=\"" + attribute(className(file)) + "\" name=\"" + attribute(c.name()) + "\" file=\"" + attribute(file)
                + "\" line=\"" + c.line() + "\" time=\"" + seconds(c.nanos()) + "\">");
        List<Diagnostic> errors = c.found().stream().filter(Diagnostic::isError).toList();
        List<Diagnostic> others = c.found().stream().filter(d -> !d.isError()).toList();
        if (!errors.isEmpty()) {
            Diagnostic first = errors.get(0);
            line("      <failure message=\"" + attribute(first.sentence()) + "\" type=\"" + attribute(first.code().id()) + "\">"
                    + text(errors) + "</failure>");
        }
        if (!others.isEmpty()) {
            line("      <system-out>" + text(others) + "</system-out>");
        }
        line("    </testcase>");
    }

    private void line(String line) {
        xml.append(line).append('\n');
    }

    /** As {@code scenarios.en.late-parcel}, for a scenario and its tests alike, since CI systems group by it. */
    private static String className(String file) {
        return file.replaceFirst("(\\.test)?\\.ya?ml$", "").replace('\\', '/').replaceFirst("^[./]+", "").replace('/', '.');
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
    }

    private static String text(List<Diagnostic> found) {
        return escaped(found.stream().map(Diagnostic::text).collect(Collectors.joining()));
    }

    /** Breaks would become spaces in an attribute. */
    private static String attribute(String text) {
        return escaped(text).replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    /** What XML 1.0 can't hold in any form is shown as {@code U+FFFD}. */
    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isXml(c) ? c : 0xfffd);
        }
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
