package twoears.authoring.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/** The names that a scenario gives to its parts, and every place that speaks of them. */
final class Names {
    enum Kind {
        STEP(Code.UNKNOWN_STEP),
        ENDING(Code.UNKNOWN_STEP),
        FACT(Code.UNKNOWN_FACT),
        HIDDEN(Code.UNKNOWN_HIDDEN),
        LISTEN(Code.UNKNOWN_PHRASE),
        FLAG(Code.UNKNOWN_FLAG);

        private final Code unknown;

        Kind(Code unknown) {
            this.unknown = unknown;
        }
    }

    private record Mention(Set<Kind> kinds, Code unknown, Node.Scalar name) {}

    private final Problems problems;
    private final Map<Kind, Map<String, Place>> given = new EnumMap<>(Kind.class);
    private final List<Mention> mentions = new ArrayList<>();

    Names(Problems problems) {
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            given.put(kind, new LinkedHashMap<>());
        }
    }

    /** Gives a name to a part; a second part of that name is told. */
    void give(Kind kind, String name, Place place) {
        if (!Values.isId(name)) {
            problems.add(Code.BAD_ID, place, name);
        }
        Place first = placeOf(kind, name);
        if (first != null) {
            problems.add(Code.DUPLICATE_ID, place, name, Integer.toString(first.line()));
        }
        given.get(kind).putIfAbsent(name, place);
    }

    /** Steps and endings share their names, since {@code go} leads to both. */
    private @Nullable Place placeOf(Kind kind, String name) {
        Place own = given.get(kind).get(name);
        if (own != null || kind != Kind.STEP && kind != Kind.ENDING) {
            return own;
        }
        return given.get(kind == Kind.STEP ? Kind.ENDING : Kind.STEP).get(name);
    }

    /** A flag comes into being where it is set, as often as that is. */
    void set(Node.Scalar flag) {
        String name = flag.text().strip();
        if (!Values.isId(name)) {
            problems.add(Code.BAD_ID, flag.place(), name);
        }
        given.get(Kind.FLAG).putIfAbsent(name, flag.place());
    }

    boolean isGiven(Kind kind, String name) {
        return given.get(kind).containsKey(name);
    }

    Map<String, Place> places(Kind kind) {
        return given.get(kind);
    }

    String mention(Kind kind, Node.Scalar name) {
        mentions.add(new Mention(Set.of(kind), kind.unknown, name));
        return name.text().strip();
    }

    /** Where a rule leads: a step or an ending. */
    String mentionGoal(Node.Scalar name) {
        mentions.add(new Mention(Set.of(Kind.STEP, Kind.ENDING), Code.UNKNOWN_STEP, name));
        return name.text().strip();
    }

    /**
     * Tells every mention of a name that no part has. To be called when all names are given.
     *
     * @param torn kinds of which some may have been given where the file could not be read
     */
    void resolve(Set<Kind> torn) {
        for (Mention mention : mentions) {
            String name = mention.name().text().strip();
            if (Collections.disjoint(mention.kinds(), torn) && mention.kinds().stream().noneMatch(k -> isGiven(k, name))) {
                problems.addNear(mention.unknown(), mention.name().place(), name, known(mention.kinds()));
            }
        }
    }

    private Set<String> known(Set<Kind> kinds) {
        Set<String> known = new TreeSet<>();
        kinds.forEach(k -> known.addAll(given.get(k).keySet()));
        return known;
    }
}
