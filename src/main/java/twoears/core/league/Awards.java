package twoears.core.league;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import twoears.core.conversation.Event.Guidance;
import twoears.core.scenario.Outcome;

/**
 * Who is honoured beside the ranks in one bracket of a cup. Everything that ended in time is looked at, whether it counts for the
 * board or not: a second attempt is how one improves.
 */
public final class Awards {
    private final Cup cup;
    private final Counting counting;
    private final Map<String, List<Entry>> byPerson;
    private final Map<String, Double> means;

    private Awards(Cup cup, Collection<Entry> entries, boolean frozen) {
        this.cup = cup;
        this.counting = new Counting(cup, Board.asOf(cup, frozen));
        List<Entry> ended = entries.stream().filter(e -> counts(e, cup, frozen)).sorted(Counting.BEGUN).toList();
        this.byPerson = Counting.byPerson(ended);
        this.means = ended.stream().collect(Collectors.groupingBy(Entry::played, Collectors.averagingInt(Entry::overall)));
    }

    private static boolean counts(Entry entry, Cup cup, boolean frozen) {
        return entry.hasEnded() && cup.window().holds(entry.started()) && entry.finished().isBefore(Board.asOf(cup, frozen));
    }

    /**
     * The awards that somebody has earned.
     *
     * @param entries all that was entered, whole, in any bracket
     * @param frozen as things stood when the board froze
     */
    public static List<Award> of(Cup cup, Guidance bracket, Collection<Entry> entries, boolean frozen) {
        var awards = new Awards(cup, entries.stream().filter(e -> e.bracket() == bracket).toList(), frozen);
        return List.of(awards.improved(), awards.save(), awards.listener()).stream().flatMap(Optional::stream).toList();
    }

    private Optional<Award> improved() {
        var feats = new ArrayList<Feat>();
        for (List<Entry> own : byPerson.values()) {
            int half = own.size() / 2;
            if (half > 0) {
                List<Entry> later = own.subList(own.size() - half, own.size());
                Entry shows = later.stream().max(Comparator.comparingDouble(this::above).thenComparing(Counting.BEGUN)).orElseThrow();
                feats.add(new Feat(shows, (int) Math.round(mean(later) - mean(own.subList(0, half)))));
            }
        }
        return award(Award.Kind.IMPROVED, feats);
    }

    /** Cases are not equally hard: what an attempt is above or below what everybody made of its case. */
    private double above(Entry entry) {
        return entry.overall() - Objects.requireNonNull(means.get(entry.played()));
    }

    private double mean(List<Entry> entries) {
        return entries.stream().mapToDouble(this::above).average().orElse(0);
    }

    private Optional<Award> save() {
        var feats = new ArrayList<Feat>();
        for (List<Entry> own : byPerson.values()) {
            own.stream().filter(e -> e.outcome().filter(o -> o != Outcome.LOST).isPresent()).map(e -> new Feat(e, e.finalTrust() - e.lowestTrust()))
                    .max(Comparator.comparingInt(Feat::by).thenComparing(Feat::entry, Counting.BEGUN.reversed())).ifPresent(feats::add);
        }
        return award(Award.Kind.SAVE, feats);
    }

    /** Of whoever has played half of the cases: one good hour is no habit. */
    private Optional<Award> listener() {
        var feats = new ArrayList<Feat>();
        for (List<Entry> own : byPerson.values()) {
            Collection<Entry> counted = counting.counted(own).values();
            if (!counted.isEmpty() && counted.size() * 2 >= cup.cases().size()) {
                Entry shows = counted.stream().max(Comparator.comparingInt(Entry::heard).thenComparing(Counting.BEGUN.reversed())).orElseThrow();
                feats.add(new Feat(shows, (int) Math.round(counted.stream().mapToInt(Entry::heard).average().orElse(0))));
            }
        }
        return award(Award.Kind.LISTENER, feats);
    }

    private Optional<Award> award(Award.Kind kind, List<Feat> feats) {
        int best = feats.stream().mapToInt(Feat::by).max().orElse(0);
        return best <= 0 ? Optional.empty() : Optional.of(new Award(kind, best, feats.stream().filter(f -> f.by() == best).map(this::winner)
                .sorted(Comparator.comparing(Award.Winner::person, Board.BY_NAME)).toList()));
    }

    private Award.Winner winner(Feat feat) {
        String person = feat.entry().person();
        return new Award.Winner(person, counting.team(Objects.requireNonNull(byPerson.get(person))), feat.entry().id());
    }

    private record Feat(Entry entry, int by) {}
}
