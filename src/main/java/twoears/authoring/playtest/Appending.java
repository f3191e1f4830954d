package twoears.authoring.playtest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Playtest;
import twoears.authoring.format.PlaytestBinding;
import twoears.authoring.yaml.Document;
import twoears.authoring.yaml.FileReading;
import twoears.authoring.yaml.Node;
import twoears.core.language.Language;

/** Adds a test to the text of a test file, of which nothing else is touched. */
public final class Appending {
    private Appending() {}

    /** @param head comment lines that stand above everything, each with its break; may be empty */
    public static String begun(String head, List<String> test) {
        return head + "tests:\n" + indented(test, 2, "\n");
    }

    /**
     * The text with one more test at its end; empty where its list isn't written so that one can be added.
     *
     * @param text as the file holds it, with its own kind of line breaks
     * @param test lines without an indentation of their own
     */
    public static Optional<String> appended(String text, List<String> test) {
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        String ended = text.isEmpty() || text.endsWith("\n") ? text : text + lineBreak;
        return dash(text).map(at -> ended + indented(test, at, lineBreak)).filter(after -> isOneMore(names(text), names(after)));
    }

    private static String indented(List<String> lines, int by, String lineBreak) {
        var text = new StringBuilder();
        lines.forEach(l -> text.append(l.isEmpty() ? "" : " ".repeat(by) + l).append(lineBreak));
        return text.toString();
    }

    /** How far in the dash of the first test stands. */
    private static Optional<Integer> dash(String text) {
        String unified = FileReading.unified(text);
        return root(unified).filter(Node.Mapping.class::isInstance).flatMap(r -> ((Node.Mapping) r).get("tests"))
                .filter(n -> n instanceof Node.Listing list && !list.items().isEmpty())
                .map(n -> unified.split("\n", -1)[((Node.Listing) n).items().get(0).place().line() - 1])
                .filter(line -> line.strip().startsWith("- ")).map(line -> line.indexOf('-'));
    }

    private static boolean isOneMore(List<String> before, List<String> after) {
        return after.size() == before.size() + 1 && after.subList(0, before.size()).equals(before);
    }

    /** Names of the tests in a file; those that can't be read are not among them. */
    public static List<String> names(String text) {
        var problems = new Problems("", FileReading.unified(text), Language.EN);
        return root(FileReading.unified(text)).map(r -> PlaytestBinding.bind(r, Optional.empty(), Set::of, problems)).orElse(List.of()).stream()
                .map(Playtest::name).toList();
    }

    /** Empty where some of it can't be read: what is added there might become part of that. */
    private static Optional<Node> root(String text) {
        return Document.of(text, new Problems("", text, Language.EN)).filter(r -> !(r instanceof Node.Mapping mapping) || mapping.isWhole());
    }
}
