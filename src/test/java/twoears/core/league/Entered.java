package twoears.core.league;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Team;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;

/** Cups and what is entered in them, for tests: made by hand, or from a seed. */
public final class Entered {
    static final Instant FROM = Instant.parse("2030-05-01T07:00:00Z");
    static final Instant UNTIL = FROM.plus(Duration.ofDays(14));
    static final Duration FREEZE = Duration.ofDays(3);
    static final List<String> KEYS = List.of("en/one", "en/two", "nb/two", "en/three");

    private Entered() {}

    public static Cup cup() {
        return cup(2, Counts.BEST, 2);
    }

    static Cup cup(int attempts, Counts counts, int best) {
        List<Case> cases = KEYS.stream().map(k -> new Case(k.substring(0, 2), k.substring(3), "hash-" + k)).toList();
        return new Cup("winter", "Winter cup", "hash", new Window(FROM, UNTIL, ZoneId.of("Europe/Oslo")), cases, 7, attempts, counts,
                EnumSet.allOf(Guidance.class), 5, Optional.of(FREEZE), List.of(new Team("Closed", List.of("Ada", "Bo")), new Team("Open", List.of())),
                best, Map.of("Ada", 3, "Cy", -4), List.of(Tie.HONESTY, Tie.HINTS, Tie.SPREAD));
    }

    public static Cup with(Cup c, List<Team> teams, List<Tie> ties) {
        return new Cup(c.id(), c.title(), c.hash(), c.window(), c.cases(), c.seed(), c.attempts(), c.counts(), c.brackets(), c.hintPrice(),
                c.freeze(), teams, c.best(), c.handicaps(), ties);
    }

    /** An attempt of an hour that was resolved, with the same score everywhere. */
    public static Entry entry(String person, String played, int number, int startHour, int overall) {
        return entry(person, "", played, number, startHour, overall, overall, 0);
    }

    public static Entry entry(String person, String team, String played, int number, int startHour, int overall, int honesty, int hints) {
        Instant started = FROM.plus(Duration.ofHours(startHour));
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        scores.put(Dimension.HONESTY, honesty);
        scores.put(Dimension.CLARITY, overall);
        return new Entry(ShortHash.of(person, played, "" + number, started.toString()), "hash", person, team, Guidance.FREE, played, number, started,
                started.plus(Duration.ofHours(1)), scores, overall, Optional.of(Outcome.RESOLVED), hints, 6, 40, 60, 50);
    }

    public static Entry unended(Entry e) {
        return new Entry(e.id(), e.cup(), e.person(), e.team(), e.bracket(), e.played(), e.number(), e.started(), e.finished(), e.scores(),
                e.overall(), Optional.empty(), e.hints(), e.turns(), e.lowestTrust(), e.finalTrust(), e.heard());
    }

    /** Few values, so that equals are many. */
    public static List<Entry> some(Random random) {
        var entries = new ArrayList<Entry>();
        List<String> people = List.of("Ada", "Bo", "Cy", "Dag", "Eva", "Åse", "Øya");
        for (int i = random.nextInt(60); i > 0; i--) {
            Entry e = entry(people.get(random.nextInt(people.size())), List.of("", "Open", "Closed", "New").get(random.nextInt(4)),
                    KEYS.get(random.nextInt(KEYS.size())), 1 + random.nextInt(3), random.nextInt(14 * 24 + 10) - 5, 20 * random.nextInt(6),
                    20 * random.nextInt(6), random.nextInt(3));
            if (entries.stream().noneMatch(o -> o.id().equals(e.id()))) {
                entries.add(random.nextInt(5) == 0 ? unended(e) : e);
            }
        }
        return entries;
    }

    public static Cup cup(Random random) {
        Cup cup = cup(1 + random.nextInt(3), random.nextBoolean() ? Counts.FIRST : Counts.BEST, 1 + random.nextInt(3));
        var ties = new ArrayList<>(List.of(Tie.values()));
        Collections.shuffle(ties, random);
        return with(cup, cup.teams(), ties.subList(0, random.nextInt(4)));
    }
}
