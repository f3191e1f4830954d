package twoears.authoring.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;

/** Events to a tree. Ours rather than the library's, which knows no bound on events and lets a key stand twice. */
final class Composing {
    static final int DEEPEST = 50;

    /** A scenario of 5,000 steps with three choices and rules each has about 200,000. */
    static final int MOST_EVENTS = 250_000;

    /** UTF-16 units of one text. */
    static final int LONGEST_TEXT = 128 * 1024;

    static final int MOST_ALIASES = 100;

    private final Parser events;
    private final int linesAbove;
    private final boolean isPiece;
    private final Problems problems;
    private final Map<String, Node> anchors;
    /** The same few keys stand a thousand times in a large file; they are held once. */
    private final Map<String, String> keys = new HashMap<>();
    /** Names that nothing has repeated yet, and where they were given. */
    private final Map<String, Place> unrepeated = new LinkedHashMap<>();
    private int count;
    private @Nullable Mark last;
    private int aliases;

    /**
     * @param linesAbove lines of the file above what is parsed
     * @param anchors texts that can be repeated; more are added
     * @param isPiece whether other parts of the file could not be read, so that what is missing may stand there
     */
    Composing(Parser events, int linesAbove, Map<String, Node> anchors, boolean isPiece, Problems problems) {
        this.events = events;
        this.linesAbove = linesAbove;
        this.anchors = anchors;
        this.isPiece = isPiece;
        this.problems = problems;
    }

    /** Thrown when reading on would be dangerous or pointless; the reason is among the problems. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super(null, null, false, false);
        }
    }

    Optional<Node> document() {
        next();
        Event first = next();
        if (first.is(Event.ID.StreamEnd)) {
            if (!isPiece) {
                problems.add(Code.EMPTY_FILE, Place.at(1, 1));
            }
            return Optional.empty();
        }
        Node root = node(next(), 1);
        next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Code.SEVERAL_DOCUMENTS, place(events.peekEvent().getStartMark(), 1));
        }
        if (!isPiece) {
            // Whoever begins a text with & would lose its first word without being told.
            unrepeated.entrySet().stream().limit(Characters.MOST_FINDINGS)
                    .forEach(e -> problems.addAs(Code.ALIAS, "unused", e.getValue(), e.getKey()));
        }
        return Optional.of(root);
    }

    private Event next() {
        if (++count > MOST_EVENTS) {
            throw stop(Code.TOO_MUCH, place(events.peekEvent().getStartMark(), 1), Integer.toString(MOST_EVENTS));
        }
        Event event = events.getEvent();
        last = event.getEndMark();
        return event;
    }

    /** How many were taken. */
    int events() {
        return count;
    }

    int linesAbove() {
        return linesAbove;
    }

    /** Where reading stands. */
    Place last() {
        return last == null ? Place.at(1, 1) : place(last, 1);
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        } else if (event instanceof ScalarEvent scalar) {
            return anchored(scalar, scalar(scalar));
        }
        var start = (CollectionStartEvent) event;
        if (depth > DEEPEST) {
            throw stop(Code.TOO_DEEP, place(start.getStartMark(), 1), Integer.toString(DEEPEST));
        }
        checkTag(start.getTag(), start);
        boolean isMapping = start.is(Event.ID.MappingStart);
        return anchored(start, isMapping ? mapping(start, depth) : listing(start, depth));
    }

    private Node.Scalar scalar(ScalarEvent event) {
        checkTag(event.getTag(), event);
        String text = event.getValue();
        Place place = place(event);
        if (text.length() > LONGEST_TEXT) {
            throw stop(Code.TOO_LONG, Place.at(place.line(), place.column()), Integer.toString(LONGEST_TEXT));
        }
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            Characters.checkValue(text, place, problems);
        }
        return scalar(text, event.getScalarStyle() == ScalarStyle.PLAIN, place, event.getEndMark());
    }

    private Node.Scalar scalar(String text, boolean isPlain, Place place, Mark end) {
        return new Node.Scalar(text, isPlain, place, linesAbove + end.getLine() + 1 - place.line(), end.getColumn() + 1);
    }

    private Node listing(CollectionStartEvent start, int depth) {
        var items = new ArrayList<Node>();
        for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Listing(items, start.isFlow(), true, place(start.getStartMark(), 1));
    }

    private Node mapping(CollectionStartEvent start, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
            Node key = node(event, depth + 1);
            Node value = node(next(), depth + 1);
            if (key instanceof Node.Scalar scalar) {
                entry(scalar, value, entries, seen);
            } else {
                problems.add(Code.BAD_KEY, key.place());
            }
        }
        return new Node.Mapping(entries, start.isFlow(), true, place(start.getStartMark(), 1));
    }

    private void entry(Node.Scalar key, Node value, List<Node.Entry> entries, Map<String, Place> seen) {
        // Two ways to write the same letter look alike, so they are the same key.
        String looks = keys.computeIfAbsent(key.text(), t -> isAscii(t) ? t : Normalizer.normalize(t, Normalizer.Form.NFC));
        Place first = seen.putIfAbsent(looks, key.place());
        if (first == null) {
            String text = looks.equals(key.text()) ? looks : key.text();
            entries.add(new Node.Entry(new Node.Scalar(text, key.isPlain(), key.place(), key.below(), key.endColumn()), value));
        } else {
            problems.add(Code.DUPLICATE_KEY, key.place(), key.text(), Integer.toString(first.line()));
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private Node anchored(NodeEvent event, Node node) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), node);
            unrepeated.put(event.getAnchor(), place(event.getStartMark(), event.getAnchor().length() + 1));
        }
        return node;
    }

    /** Only a text may be repeated by its anchor: repeated lists and mappings can be made to grow without bound. */
    private Node aliased(AliasEvent event) {
        Place place = place(event.getStartMark(), event.getAnchor().length() + 1);
        unrepeated.remove(event.getAnchor());
        if (++aliases > MOST_ALIASES) {
            throw stop(Code.ALIAS, place, event.getAnchor());
        }
        if (anchors.get(event.getAnchor()) instanceof Node.Scalar scalar) {
            return scalar(scalar.text(), scalar.isPlain(), place, event.getEndMark());
        }
        if (!isPiece || anchors.containsKey(event.getAnchor())) {
            problems.add(Code.ALIAS, place, event.getAnchor());
        }
        return scalar(event.getAnchor(), false, place, event.getEndMark());
    }

    private void checkTag(@Nullable String tag, Event event) {
        if (tag != null) {
            problems.add(Code.TAG, place(event.getStartMark(), 1), tag.replace("tag:yaml.org,2002:", "!!"));
        }
    }

    private Stopped stop(Code code, Place place, String... details) {
        problems.add(code, place, details);
        return new Stopped();
    }

    private Place place(ScalarEvent event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        return place(start, end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1);
    }

    private Place place(Mark mark, int length) {
        return new Place(linesAbove + mark.getLine() + 1, mark.getColumn() + 1, Math.max(1, length));
    }
}
