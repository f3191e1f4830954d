package twoears.authoring.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;

/**
 * Reads a document that can't be read whole, piece by piece: what stands under each key at the margin, and where that
 * can't be read either, each item or key under it. A quotation mark that is never closed so spoils its own piece only, and
 * is told where it stands rather than where the parser came to grief.
 */
final class Piecewise {
    private static final Pattern KEY = Pattern.compile(" *[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*:( .*|\t.*|)");

    /** More than any scenario has; a file of other things is not worth the time. */
    private static final int MOST_PIECES = 20_000;

    /** Faults of syntax after which the rest is taken for something else than YAML. */
    private static final int MOST_FAULTS = 20;

    private final String[] lines;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Problems problems;
    private final List<Node.Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int pieces;
    private int faults;

    private Piecewise(String text, Problems problems) {
        this.lines = text.split("\n", -1);
        this.problems = problems;
    }

    /** Lines, the last not included, from 0. */
    private record Piece(int from, int to) {}

    /**
     * What could be read; each fault of syntax is among the problems.
     *
     * @param fault of the whole, told when no piece is at fault on its own
     * @return the root, not whole; empty when the text has no keys at the margin
     */
    static Optional<Node> read(String text, SyntaxFault fault, Problems problems) {
        var reading = new Piecewise(text, problems);
        List<Piece> top = reading.cut(0, reading.lines.length, l -> l.charAt(0) != ' ' && KEY.matcher(l).matches());
        top.forEach(reading::section);
        if (reading.faults == 0) {
            fault.tell(problems);
        }
        return reading.entries.isEmpty() ? Optional.empty() : Optional.of(new Node.Mapping(reading.entries, false, false, Place.at(1, 1)));
    }

    private List<Piece> cut(int from, int to, Predicate<String> begins) {
        var cut = new ArrayList<Piece>();
        int start = -1;
        for (int line = from; line < to; line++) {
            if (!lines[line].isEmpty() && begins.test(lines[line])) {
                if (start >= 0) {
                    cut.add(new Piece(start, line));
                }
                start = line;
            } else if (start < 0 && !isComment(lines[line]) && !lines[line].equals("---")) {
                start = line;
            }
        }
        if (start >= 0) {
            cut.add(new Piece(start, to));
        }
        return cut;
    }

    private static boolean isComment(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private void section(Piece piece) {
        List<Piece> parts = parts(piece);
        Optional<Node> whole = parse(piece, parts.isEmpty());
        if (whole.isPresent() && whole.get() instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::add);
        } else if (whole.isEmpty() && !parts.isEmpty()) {
            torn(piece, parts);
        }
    }

    private void add(Node.Entry entry) {
        if (seen.add(entry.key().text())) {
            entries.add(entry);
        }
    }

    /** The items or keys under a key that stands alone on its line. */
    private List<Piece> parts(Piece piece) {
        boolean isAlone = lines[piece.from].matches("[^ #\"']+: *(#.*)?");
        int first = piece.from + 1;
        while (first < piece.to && isComment(lines[first])) {
            first++;
        }
        if (!isAlone || first >= piece.to) {
            return List.of();
        }
        int indent = indent(lines[first]);
        boolean isList = isItem(lines[first]);
        boolean isCut = isList || KEY.matcher(lines[first]).matches();
        return !isCut ? List.of() : cut(first, piece.to, l -> indent(l) == indent && (isList ? isItem(l) : KEY.matcher(l).matches()));
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static boolean isItem(String line) {
        String text = line.strip();
        return text.equals("-") || text.startsWith("- ");
    }

    private void torn(Piece piece, List<Piece> parts) {
        var items = new ArrayList<Node>();
        var keys = new ArrayList<Node.Entry>();
        for (Piece part : parts) {
            Optional<Node> node = parse(part, true);
            if (node.isPresent() && node.get() instanceof Node.Listing listing) {
                items.addAll(listing.items());
            } else if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
                keys.addAll(mapping.entries());
            }
        }
        Place place = Place.at(parts.get(0).from + 1, indent(lines[parts.get(0).from]) + 1);
        if (!items.isEmpty()) {
            add(new Node.Entry(key(piece), new Node.Listing(items, false, false, place)));
        } else if (!keys.isEmpty()) {
            add(new Node.Entry(key(piece), new Node.Mapping(keys, false, false, place)));
        }
    }

    private Node.Scalar key(Piece piece) {
        String name = lines[piece.from].substring(0, lines[piece.from].indexOf(':'));
        int length = name.codePointCount(0, name.length());
        return new Node.Scalar(name, true, new Place(piece.from + 1, 1, length), 0, length + 1);
    }

    /** @param isTold whether a fault is told; it isn't where the parts are read after it */
    private Optional<Node> parse(Piece piece, boolean isTold) {
        if (++pieces > MOST_PIECES || faults >= MOST_FAULTS) {
            return Optional.empty();
        }
        String text = String.join("\n", Arrays.asList(lines).subList(piece.from, piece.to));
        Document.Attempt attempt = Document.attempt(text, p -> new Composing(p, piece.from, anchors, true, problems), problems);
        if (attempt.fault().isPresent() && isTold) {
            faults++;
            attempt.fault().get().in(indent(lines[piece.from])).tell(problems);
        }
        return attempt.root();
    }
}
