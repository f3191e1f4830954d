package twoears.authoring.yaml;

import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;

/** What the parser complains of, said in words for people who have never heard of a token. */
record SyntaxFault(String variant, Place place) {
    /** A piece of the parser's complaint, and the sentence that says the same. The first that fits is taken. */
    private record Known(String piece, String variant) {}

    private static final List<Known> KNOWN = List.of(
            new Known("(TAB)", "tab"),
            new Known("unexpected end of stream", "quote"),
            new Known("unexpected document separator", "quote"),
            new Known("unknown escape character", "escape"),
            new Known("escape sequence", "escape"),
            new Known("hexadecimal", "escape"),
            new Known("mapping values are not allowed", "colon"),
            new Known("could not find expected ':'", "no-colon"),
            new Known("but got ?", "question"),
            new Known("expected ',' or", "open-bracket"),
            new Known("that cannot start any token", "reserved"),
            new Known("while scanning a directive", "percent"),
            new Known("directive", "percent"),
            new Known("undefined tag handle", "tag"),
            new Known("while scanning a tag", "tag"),
            new Known("while scanning an alias", "alias"),
            new Known("while scanning an anchor", "alias"),
            new Known("while scanning a block scalar", "block"),
            new Known("expected <block end>", "indent"),
            new Known("while parsing a block", "indent"),
            new Known("expected '<document start>'", "more"),
            new Known("sequence entries are not allowed", "dash"));

    /** Found where nothing fits any more; what must be mended is where they began. */
    private static final Set<String> TOLD_FROM_THEIR_START = Set.of("quote", "open-bracket", "no-colon", "alias");

    /** @param above lines of the file above the text that was read */
    static SyntaxFault of(MarkedYAMLException fault, int above) {
        String complaint = fault.getContext() + " | " + fault.getProblem();
        String variant = KNOWN.stream().filter(k -> complaint.contains(k.piece())).findFirst().map(Known::variant).orElse("other");
        boolean isFromStart = TOLD_FROM_THEIR_START.contains(variant);
        Mark mark = isFromStart && fault.getContextMark() != null ? fault.getContextMark() : fault.getProblemMark();
        Place place = mark == null ? Place.WHOLE_FILE : Place.at(above + mark.getLine() + 1, mark.getColumn() + 1);
        return new SyntaxFault(variant, place);
    }

    /** Of another kind than the parser has words for. */
    static SyntaxFault at(Place place) {
        return new SyntaxFault("other", place);
    }

    /** As it is in a text that stands further in: what goes on after its end is indented wrongly. */
    SyntaxFault in(int indent) {
        return indent > 0 && variant.equals("more") ? new SyntaxFault("indent", place) : this;
    }

    void tell(Problems problems) {
        problems.addAs(Code.YAML_SYNTAX, variant, place);
    }
}
