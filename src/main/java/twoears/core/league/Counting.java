package twoears.core.league;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Results.Persons;

/**
 * Which of a person's entries count, and what for. A function of the set of them: the order in which they come to be known
 * changes nothing, and nothing that comes later takes points away.
 */
final class Counting {
    /** The order in which a person's attempts were begun. */
    static final Comparator<Entry> BEGUN = Comparator.comparing(Entry::started).thenComparing(Entry::number).thenComparing(Entry::id);

    private final Cup cup;
    private final Instant asOf;

    /** @param asOf only what had happened before this instant */
    Counting(Cup cup, Instant asOf) {
        this.cup = cup;
        this.asOf = asOf;
    }

    /** What one entry is worth: hints paid, the handicap added, within 0 to 100. */
    static int points(Cup cup, Entry entry) {
        return Math.max(0, Math.min(100, entry.overall() - entry.hints() * cup.hintPrice() + cup.handicap(entry.person())));
    }

    /** What counts of one person's entries in one bracket, by the key of the case, in the cup's order. */
    Map<String, Entry> counted(Collection<Entry> entries) {
        var counted = new LinkedHashMap<String, Entry>();
        for (Case one : cup.cases()) {
            List<Entry> allowed = begun(entries).filter(e -> e.played().equals(one.key())).sorted(BEGUN).limit(cup.attempts()).toList();
            choose(allowed).ifPresent(e -> counted.put(one.key(), e));
        }
        return counted;
    }

    /** Begun, and so in the place of a later one, whether it ended or not. */
    private Stream<Entry> begun(Collection<Entry> entries) {
        return entries.stream().filter(e -> e.started().isBefore(asOf) && cup.window().holds(e.started()));
    }

    private Optional<Entry> choose(List<Entry> allowed) {
        List<Entry> open = cup.counts() == Counts.FIRST ? allowed.subList(0, Math.min(1, allowed.size())) : allowed;
        return open.stream().filter(this::hasEnded).max(Comparator.comparingInt((Entry e) -> points(cup, e))
                .thenComparing(Entry::honesty).thenComparing(Comparator.comparingInt(Entry::hints).reversed()).thenComparing(BEGUN.reversed()));
    }

    private boolean hasEnded(Entry entry) {
        return entry.hasEnded() && entry.finished().isBefore(asOf) && cup.window().holds(entry.finished());
    }

    /** A person's standing; empty while nothing of theirs counts. */
    Optional<Standing> standing(Collection<Entry> entries) {
        Map<String, Entry> counted = counted(entries);
        return counted.isEmpty() ? Optional.empty() : Optional.of(standing(counted.values().iterator().next().person(), team(entries), counted.values()));
    }

    Standing standing(String person, String team, Collection<Entry> counted) {
        List<Integer> points = counted.stream().map(e -> points(cup, e)).sorted().toList();
        int spread = points.size() < 2 ? 0 : points.get(points.size() - 1) - points.get(0);
        return new Standing(person, team, points.stream().mapToInt(Integer::intValue).sum(), counted.stream().mapToInt(Entry::honesty).sum(),
                counted.stream().mapToInt(Entry::hints).sum(), spread, points.size(), cup.handicap(person));
    }

    /** The team that was agreed upon for a person, else the one that they first entered for; empty for whoever has none. */
    String team(Collection<Entry> entries) {
        Optional<Entry> first = begun(entries).min(BEGUN);
        return first.flatMap(e -> cup.agreed(e.person())).orElseGet(() -> first.map(Entry::team).filter(cup::isOpenTeam).orElse(""));
    }

    static Persons persons(Collection<Entry> entries) {
        return use -> byPerson(entries).values().forEach(use);
    }

    /** Entries by person, in no order that means anything. */
    static Map<String, List<Entry>> byPerson(Collection<Entry> entries) {
        var byPerson = new LinkedHashMap<String, List<Entry>>();
        entries.forEach(e -> byPerson.computeIfAbsent(e.person(), p -> new ArrayList<>()).add(e));
        return byPerson;
    }
}
