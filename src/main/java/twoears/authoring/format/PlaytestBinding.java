package twoears.authoring.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Playtest.Kind;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Scenario;

/** A test file: every problem told, or the tests in it. */
public final class PlaytestBinding {
    /** More than any conversation takes, and few enough that a file is played in a moment. */
    static final int MOST_TURNS = 200;

    static final int MOST_TURNS_OF_A_FILE = 2_000;

    /** Of all replies in a file together, in UTF-16 units. */
    static final int LONGEST_REPLIES = 1_000_000;

    private static final int LARGEST_SEED = 999_999_999;
    private static final int USUAL_SEED = 1;

    private final Problems problems;
    private final ExpectationBinding expectations;
    private final PlaytestNames names;
    private final Map<String, Place> given = new HashMap<>();
    private int turns;
    private int replies;

    private PlaytestBinding(PlaytestNames names, Supplier<Set<String>> signals, Problems problems) {
        this.problems = problems;
        this.names = names;
        this.expectations = new ExpectationBinding(names, new Signals(signals, problems), problems);
    }

    /**
     * @param scenario what the tests play; empty when it can't be, and then no name is held against it
     * @param signals the names of all signals; empty when they are not at hand
     * @return those that can be played
     */
    public static List<Playtest> bind(Node root, Optional<Scenario> scenario, Supplier<Set<String>> signals, Problems problems) {
        var binding = new PlaytestBinding(new PlaytestNames(scenario, problems), signals, problems);
        return Fields.of(root, Shape.TEST_FILE, root.place(), problems).map(binding::tests).orElse(List.of());
    }

    private List<Playtest> tests(Fields file) {
        var tests = new ArrayList<Playtest>();
        for (Node node : file.items("tests")) {
            Fields.of(node, Shape.TEST, node.place(), problems).flatMap(this::test).ifPresent(tests::add);
        }
        return tests;
    }

    private Optional<Playtest> test(Fields f) {
        String name = f.line("name");
        Place place = f.placeOfValue("name");
        tellIfTwice(name, place);
        Optional<Kind> kind = f.scalar("kind").flatMap(s -> Values.oneOf(s, Kind.class, "kind", problems));
        int seed = f.scalar("seed").map(s -> Values.number(s, "seed", 0, LARGEST_SEED, problems)).orElse(OptionalInt.empty()).orElse(USUAL_SEED);
        List<Move> moves = moves(f);
        List<Expectation> atTheEnd = f.fields("expect", Shape.EXPECT_AT_END).map(expectations::bind).orElse(List.of());
        if (!expectsAnything(f)) {
            problems.add(Code.EXPECTS_NOTHING, place, name);
        }
        return name.isEmpty() || moves.isEmpty() ? Optional.empty()
                : Optional.of(new Playtest(name, place, kind, f.placeOfValue(kind.isPresent() ? "kind" : "name"), seed, moves, atTheEnd));
    }

    /** By what was written, so that a faulty expectation isn't told twice. */
    private static boolean expectsAnything(Fields f) {
        return f.items("turns").stream().anyMatch(n -> n instanceof Node.Mapping m && isFilled(m.get("expect"))) || isFilled(f.node("expect"));
    }

    private static boolean isFilled(Optional<Node> expect) {
        return expect.filter(n -> !(n instanceof Node.Mapping m) || !m.entries().isEmpty()).isPresent();
    }

    private void tellIfTwice(String name, Place place) {
        Place first = given.putIfAbsent(name, place);
        if (first != null && !name.isEmpty()) {
            problems.add(Code.DUPLICATE_ID, place, name, Integer.toString(first.line()));
        }
    }

    private List<Move> moves(Fields test) {
        var moves = new ArrayList<Move>();
        for (Node node : test.items("turns")) {
            Fields.of(node, Shape.TURN, node.place(), problems).ifPresent(f -> moves.add(move(f)));
            if (moves.size() == MOST_TURNS + 1) {
                problems.addAs(Code.TOO_MUCH, "turns", node.place(), Integer.toString(MOST_TURNS));
            } else if (++turns == MOST_TURNS_OF_A_FILE + 1) {
                problems.addAs(Code.TOO_MUCH, "all-turns", node.place(), Integer.toString(MOST_TURNS_OF_A_FILE));
            }
        }
        if (moves.isEmpty()) {
            test.node("turns").ifPresent(n -> problems.add(Code.EMPTY_TEXT, n.place(), "turns"));
        }
        return moves;
    }

    private Move move(Fields f) {
        List<Node.Scalar> asks = f.scalars("ask");
        asks.forEach(s -> Values.oneOf(s, Colleague.class, "ask", problems));
        List<Node.Scalar> lookUps = f.scalars("look-up");
        lookUps.forEach(names::fact);
        String reply = f.text("reply");
        countIn(reply, f);
        Optional<String> choice = f.scalar("choice").map(names::choice);
        boolean isAnswer = f.has("reply") || f.has("choice");
        if (f.has("reply") && f.has("choice")) {
            problems.addAs(Code.UNKNOWN_VALUE, "reply-and-choice", f.placeOf("choice"));
        } else if (!isAnswer && f.has("expect")) {
            problems.add(Code.MISSING_KEY, f.placeOf("expect"), "reply", problems.word("shape.turn-with-expect"));
        } else if (!isAnswer && asks.isEmpty() && lookUps.isEmpty()) {
            problems.add(Code.MISSING_KEY, f.place(), "reply", problems.word("shape.turn"));
        }
        List<Expectation> expected = f.fields("expect", Shape.EXPECT).map(expectations::bind).orElse(List.of());
        return new Move(asks, lookUps, reply.isEmpty() ? Optional.empty() : Optional.of(reply), choice, placeOf(f), expected);
    }

    private void countIn(String reply, Fields f) {
        boolean isWithin = replies <= LONGEST_REPLIES;
        replies += reply.length();
        if (isWithin && replies > LONGEST_REPLIES) {
            problems.addAs(Code.TOO_MUCH, "replies", f.placeOf("reply"), Integer.toString(LONGEST_REPLIES));
        }
    }

    private static Place placeOf(Fields f) {
        return f.has("reply") ? f.placeOf("reply") : f.has("choice") ? f.placeOfValue("choice") : f.place();
    }
}
