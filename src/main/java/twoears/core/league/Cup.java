package twoears.core.league;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import twoears.core.conversation.Event.Guidance;

/**
 * A competition as it was agreed upon.
 *
 * @param id file name without its ending
 * @param hash SHA-256, in hexadecimal, of the rules that decide what is played and what it is worth: cases, seed, window,
 *     attempts and which of them counts, brackets, the price of a hint and the freeze. Title, teams, handicaps and ties can change under way
 * @param cases what everyone plays, in this order, each with the same seed
 * @param attempts how many each person has at each case in each bracket, at least 1
 * @param brackets kinds of play that are ranked, each by itself; at least one
 * @param hintPrice what one colleague asked costs, in points of that attempt's overall score
 * @param freeze how long before the end the board stands still; empty when it never does
 * @param teams those that were agreed upon; others may be founded by whoever joins
 * @param best how many of a team's members make its score, so that a newcomer never lowers it; at least 1
 * @param handicaps points added to a person's score in each case, by name; shown on the board
 * @param ties what decides between equal scores, first to last; what is then equal shares a rank
 */
public record Cup(String id, String title, String hash, Window window, List<Case> cases, long seed, int attempts, Counts counts,
        Set<Guidance> brackets, int hintPrice, Optional<Duration> freeze, List<Team> teams, int best, Map<String, Integer> handicaps,
        List<Tie> ties) {
    public Cup {
        cases = List.copyOf(cases);
        if (cases.isEmpty() || brackets.isEmpty() || attempts < 1 || best < 1 || hintPrice < 0) {
            throw new IllegalArgumentException("a cup has cases, brackets, attempts, and members who count");
        }
        brackets = Collections.unmodifiableSet(EnumSet.copyOf(brackets));
        teams = List.copyOf(teams);
        handicaps = Collections.unmodifiableMap(new LinkedHashMap<>(handicaps));
        ties = List.copyOf(ties);
    }

    /** A cup with the hash that follows from its rules. */
    public static Cup of(String id, String title, Window window, List<Case> cases, Rules rules, List<Team> teams, int best, Map<String, Integer> handicaps,
            List<Tie> ties) {
        return new Cup(id, title, rules.hash(window, cases), window, cases, rules.seed(), rules.attempts(), rules.counts(), rules.brackets(),
                rules.hintPrice(), rules.freeze(), teams, best, handicaps, ties);
    }

    /** When the board stops to move for everyone; the end where it never does. */
    public Instant frozenFrom() {
        return freeze.map(window.until()::minus).orElse(window.until());
    }

    /**
     * Whether a board may show no more than stood there at the freeze. So it is from the beginning: until the freeze nothing else can be
     * there, unless a clock was set back, and then it must stay hidden.
     */
    public boolean isHeld(Instant now) {
        return freeze.isPresent() && now.isBefore(window.until());
    }

    /** Whether what an attempt came to is told after the end only. */
    public boolean isVeiled(Entry entry, Instant now) {
        return isHeld(now) && !entry.finished().isBefore(frozenFrom());
    }

    /** What a person adds in each case; 0 for most. */
    public int handicap(String person) {
        return handicaps.getOrDefault(person, 0);
    }

    /** The team that a person is a member of by agreement. */
    public Optional<String> agreed(String person) {
        return teams.stream().filter(t -> t.members().contains(person)).map(Team::name).findFirst();
    }

    /** Whether anybody can play for a team: one that was founded under way, or one without a list of members. */
    public boolean isOpenTeam(String team) {
        return teams.stream().filter(t -> t.name().equals(team)).allMatch(t -> t.members().isEmpty());
    }

    public Optional<Case> caseOf(String language, String scenario) {
        return cases.stream().filter(c -> c.language().equals(language) && c.scenario().equals(scenario)).findFirst();
    }

    /** What beside cases and window may not change once anybody has played. */
    public record Rules(long seed, int attempts, Counts counts, Set<Guidance> brackets, int hintPrice, Optional<Duration> freeze) {
        /** To be raised when the same rules come to mean something else. */
        private static final String VERSION = "1";

        private String hash(Window window, List<Case> cases) {
            var parts = new ArrayList<>(List.of(VERSION, window.from().toString(), window.until().toString(), String.valueOf(seed), String.valueOf(attempts),
                    counts.name(), EnumSet.copyOf(brackets).toString(), String.valueOf(hintPrice), freeze.map(Duration::toString).orElse("")));
            cases.forEach(c -> parts.addAll(List.of(c.key(), c.hash())));
            return ShortHash.whole(parts.toArray(String[]::new));
        }
    }

    /**
     * One conversation that everyone has.
     *
     * @param language code, such as "nb"
     * @param scenario its id
     * @param hash {@link twoears.core.scenario.Source#hash} of the version that counts
     */
    public record Case(String language, String scenario, String hash) {
        /** As {@link twoears.core.conversation.Attempts.Summary#key}. */
        public String key() {
            return language + "/" + scenario;
        }
    }

    /**
     * When a cup is played.
     *
     * @param from the first instant of play
     * @param until the first instant when it is over
     * @param zone where the dates are read and shown
     */
    public record Window(Instant from, Instant until, ZoneId zone) {
        public Window {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("a window ends after it begins");
            }
        }

        public boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    /** @param members names; a team without any is open to whoever joins it */
    public record Team(String name, List<String> members) {
        public Team {
            members = List.copyOf(members);
        }
    }

    /** Which of the attempts that are allowed makes a person's score in a case. */
    public enum Counts {
        /** The first one begun. */
        FIRST,
        /** The one with the most points. */
        BEST
    }

    /**
     * What decides between equal scores. Never time: speed is not what a league is for. A further one is a constant here and, where
     * nobody reckons it yet, a number in {@link Tally}.
     */
    public enum Tie {
        /** More points for honesty. */
        HONESTY(Tally::honesty),
        /** Fewer hints taken. */
        HINTS(t -> -t.hints()),
        /** Less between the best case and the worst. */
        SPREAD(t -> -t.spread());

        private final ToIntFunction<Tally> worth;

        Tie(ToIntFunction<Tally> worth) {
            this.worth = worth;
        }

        /** Higher is better. */
        public int worth(Tally tally) {
            return worth.applyAsInt(tally);
        }
    }
}
