package twoears.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twoears.core.scenario.Dimension;
import twoears.report.Practised.Moment;

/**
 * One thing that replies do again and again, and what it came to.
 *
 * @param dimensions what it earned or lost points on
 * @param points sum over all places, below 0 for losses
 * @param people who do it
 * @param places where, oldest first
 */
record Habit(String signal, Set<Dimension> dimensions, double points, long people, List<Place> places) {

    /** A moment, and in which attempt. */
    record Place(Practised attempt, Moment moment) {}

    boolean isGain() {
        return points > 0;
    }

    /** Figures about the language of a reply: they earn and lose a little everywhere, and quoting any one place says nothing. */
    private static final Set<String> FIGURES = Set.of("sentence-length", "long-words", "word-length", "rare-words", "suits-length");

    /** By signal; what earned most first, what lost most last. */
    static List<Habit> of(Collection<Practised> attempts) {
        return of(attempts.stream().flatMap(Habit::places).toList());
    }

    /** Likewise, of what counted on one dimension. */
    static List<Habit> of(Collection<Practised> attempts, Dimension dimension) {
        return of(attempts.stream().flatMap(Habit::places).filter(p -> p.moment().evidence().dimension() == dimension).toList());
    }

    private static Stream<Place> places(Practised attempt) {
        return attempt.moments().stream().filter(m -> !FIGURES.contains(m.evidence().signal())).map(m -> new Place(attempt, m));
    }

    private static List<Habit> of(List<Place> places) {
        Map<String, List<Place>> bySignal = new LinkedHashMap<>();
        places.forEach(p -> bySignal.computeIfAbsent(p.moment().evidence().signal(), s -> new ArrayList<>()).add(p));
        return bySignal.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).filter(h -> h.points != 0)
                .sorted(Comparator.comparingDouble(Habit::points).reversed().thenComparing(Habit::signal)).toList();
    }

    private static Habit of(String signal, List<Place> places) {
        double points = places.stream().mapToDouble(p -> p.moment().evidence().points()).sum();
        return new Habit(signal, places.stream().map(p -> p.moment().evidence().dimension()).collect(Collectors.toCollection(TreeSet::new)),
                Math.round(points * 10) / 10.0, places.stream().map(p -> p.attempt().trainee()).distinct().count(), places);
    }

    /** In how many replies. */
    long replies() {
        return places.stream().map(p -> p.attempt().id() + " " + p.moment().turn()).distinct().count();
    }

    /** The places that show it best: those with words to quote, those that moved most, the newest; no words twice. */
    List<Place> telling(int most) {
        List<Place> newestFirst = new ArrayList<>(places);
        Collections.reverse(newestFirst);
        var quoted = new LinkedHashMap<String, Place>();
        newestFirst.stream().filter(p -> !p.moment().quote().isEmpty())
                .sorted(Comparator.comparingDouble((Place p) -> -Math.abs(p.moment().evidence().points()))).forEach(p -> quoted.putIfAbsent(p.moment().quote(), p));
        return quoted.values().stream().limit(most).toList();
    }

    static Stream<Habit> gains(List<Habit> habits) {
        return habits.stream().filter(Habit::isGain);
    }

    /** What lost most first. */
    static Stream<Habit> losses(List<Habit> habits) {
        return habits.stream().filter(h -> !h.isGain()).sorted(Comparator.comparingDouble(Habit::points));
    }
}
