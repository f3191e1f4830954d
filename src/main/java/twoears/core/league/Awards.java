package twoears.core.league;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Results.Persons;
import twoears.core.scenario.Outcome;

/**
 * Who is honoured beside the ranks in one bracket of a cup. Everything that ended in time is looked at, whether it counts for the
 * board or not: a second attempt is how one improves.
 */
public final class Awards {
    private final Cup cup;
    private final Guidance bracket;
    private final boolean isFrozen;
    private final Counting counting;
    private final Map<String, IntSummaryStatistics> cases = new HashMap<>();
    private final Map<Award.Kind, Best> best = new EnumMap<>(Award.Kind.class);

    private Awards(Cup cup, Guidance bracket, boolean frozen) {
        this.cup = cup;
        this.bracket = bracket;
        this.isFrozen = frozen;
        this.counting = new Counting(cup, Board.asOf(cup, frozen));
    }

    /**
     * The awards that somebody has earned.
     *
     * @param entries all that was entered, whole, in any bracket
     * @param frozen as things stood when the board froze
     */
    public static List<Award> of(Cup cup, Guidance bracket, Collection<Entry> entries, boolean frozen) {
        return of(cup, bracket, Counting.persons(entries), frozen);
    }

    /**
     * Likewise, of any number of persons.
     *
     * @param persons gone through twice
     */
    public static List<Award> of(Cup cup, Guidance bracket, Persons persons, boolean frozen) {
        var awards = new Awards(cup, bracket, frozen);
        persons.each(all -> awards.ended(all).forEach(e -> awards.cases.computeIfAbsent(e.played(), k -> new IntSummaryStatistics()).accept(e.overall())));
        persons.each(all -> {
            List<Entry> own = awards.ended(all);
            if (!own.isEmpty()) {
                awards.look(own);
            }
        });
        return awards.best.entrySet().stream().filter(b -> b.getValue().by > 0).map(b -> b.getValue().award(b.getKey())).toList();
    }

    /** What counts here of one person's entries, in the order in which they were begun. */
    private List<Entry> ended(List<Entry> all) {
        return all.stream().filter(e -> e.bracket() == bracket && e.hasEnded() && cup.window().holds(e.started())
                && e.finished().isBefore(Board.asOf(cup, isFrozen))).sorted(Counting.BEGUN).toList();
    }

    private void look(List<Entry> own) {
        improved(own).ifPresent(f -> honour(Award.Kind.IMPROVED, f, own));
        save(own).ifPresent(f -> honour(Award.Kind.SAVE, f, own));
        listener(own).ifPresent(f -> honour(Award.Kind.LISTENER, f, own));
    }

    private Optional<Feat> improved(List<Entry> own) {
        int half = own.size() / 2;
        if (half == 0) {
            return Optional.empty();
        }
        List<Entry> later = own.subList(own.size() - half, own.size());
        Entry shows = later.stream().max(Comparator.comparingDouble(this::above).thenComparing(Counting.BEGUN)).orElseThrow();
        return Optional.of(new Feat(shows, (int) Math.round(mean(later) - mean(own.subList(0, half)))));
    }

    /** Cases are not equally hard: what an attempt is above or below what everybody made of its case. */
    private double above(Entry entry) {
        return entry.overall() - Objects.requireNonNull(cases.get(entry.played())).getAverage();
    }

    private double mean(List<Entry> entries) {
        return entries.stream().mapToDouble(this::above).average().orElse(0);
    }

    private static Optional<Feat> save(List<Entry> own) {
        return own.stream().filter(e -> e.outcome().filter(o -> o != Outcome.LOST).isPresent()).map(e -> new Feat(e, e.finalTrust() - e.lowestTrust()))
                .max(Comparator.comparingInt(Feat::by).thenComparing(Feat::entry, Counting.BEGUN.reversed()));
    }

    /** Of whoever has played half of the cases: one good hour is no habit. */
    private Optional<Feat> listener(List<Entry> own) {
        Collection<Entry> counted = counting.counted(own).values();
        if (counted.isEmpty() || counted.size() * 2 < cup.cases().size()) {
            return Optional.empty();
        }
        Entry shows = counted.stream().max(Comparator.comparingInt(Entry::heard).thenComparing(Counting.BEGUN.reversed())).orElseThrow();
        return Optional.of(new Feat(shows, (int) Math.round(counted.stream().mapToInt(Entry::heard).average().orElse(0))));
    }

    private void honour(Award.Kind kind, Feat feat, List<Entry> own) {
        Best so = best.computeIfAbsent(kind, k -> new Best());
        if (feat.by() >= so.by) {
            so.take(feat, new Award.Winner(feat.entry().person(), counting.team(own), feat.entry().id()));
        }
    }

    private record Feat(Entry entry, int by) {}

    /** The most that anyone has of something, and who has it; nothing is nobody's. */
    private static final class Best {
        private final List<Award.Winner> winners = new ArrayList<>();
        private int by;

        void take(Feat feat, Award.Winner winner) {
            if (feat.by() > by) {
                by = feat.by();
                winners.clear();
            }
            winners.add(winner);
        }

        Award award(Award.Kind kind) {
            return new Award(kind, by, winners.stream().sorted(Comparator.comparing(Award.Winner::person, Board.BY_NAME)).toList());
        }
    }
}
