package twoears.authoring.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Rules;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;

/** A cup's file: every problem told, or the cup. */
public final class CupBinding {
    private static final int USUAL_SEED = 1;
    private static final int LARGEST_SEED = 999_999_999;
    private static final int MOST_ATTEMPTS = 20;
    /** Points that asking a colleague may cost. */
    public static final int DEAREST_HINT = 50;

    private static final int LARGEST_HANDICAP = 50;
    /** Members who make a team's score: few enough that a small team can win (our judgement). */
    private static final int USUAL_BEST = 3;
    private static final int LARGEST_BEST = 1000;
    private static final List<Tie> USUAL_TIES = List.of(Tie.HONESTY, Tie.HINTS, Tie.SPREAD);

    private final Problems problems;
    private final CupCases cases;
    private final PeopleBinding people;

    private CupBinding(CupScenarios scenarios, Problems problems) {
        this.problems = problems;
        this.cases = new CupCases(scenarios, problems);
        this.people = new PeopleBinding(problems);
    }

    /**
     * @param id the file's name without its ending
     * @return empty when the file has an error
     */
    public static Optional<CupPlan> bind(Node root, String id, CupScenarios scenarios, Problems problems) {
        return Fields.of(root, Shape.CUP, root.place(), problems).flatMap(f -> new CupBinding(scenarios, problems).bind(f, id));
    }

    private Optional<CupPlan> bind(Fields f, String id) {
        String title = f.line("title");
        Set<Guidance> brackets = f.scalar("play").flatMap(s -> Values.oneOf(s, Play.class, "play", problems)).orElse(Play.FREE).brackets();
        CupCases.Bound bound = cases.bind(f, brackets.contains(Guidance.GUIDED));
        Optional<Window> window = new WindowBinding(problems).window(f);
        var rules = new Rules(number(f, "seed", 0, LARGEST_SEED, USUAL_SEED), number(f, "attempts", 1, MOST_ATTEMPTS, 1),
                f.scalar("counts").flatMap(s -> Values.oneOf(s, Counts.class, "counts", problems)).orElse(Counts.FIRST), brackets,
                f.fields("hints", Shape.HINTS).map(h -> number(h, "price", 0, DEAREST_HINT, 0)).orElse(0), freeze(f, window));
        var teams = people.teams(f);
        int best = number(f, "best", 1, LARGEST_BEST, USUAL_BEST);
        Map<String, Integer> handicaps = handicaps(f);
        List<Tie> ties = ties(f);
        if (problems.hasErrors() || bound.cases().isEmpty() || window.isEmpty()) {
            return Optional.empty();
        }
        Cup cup = Cup.of(id, title, window.get(), bound.cases(), rules, teams, best, handicaps, ties);
        return Optional.of(new CupPlan(cup, bound.places(), bound.unversioned()));
    }

    private int number(Fields f, String key, int least, int most, int usual) {
        return f.scalar(key).map(s -> Values.number(s, key, least, most, problems)).orElse(OptionalInt.empty()).orElse(usual);
    }

    private Optional<Duration> freeze(Fields f, Optional<Window> window) {
        Optional<Duration> freeze = f.scalar("freeze").flatMap(s -> Lengths.of(s, "freeze", problems));
        if (freeze.isPresent() && window.isPresent() && freeze.get().compareTo(Duration.between(window.get().from(), window.get().until())) >= 0) {
            problems.addAs(Code.BAD_WINDOW, "freeze", f.placeOfValue("freeze"));
        }
        return freeze;
    }

    private Map<String, Integer> handicaps(Fields f) {
        var handicaps = new LinkedHashMap<String, Integer>();
        for (Node.Entry entry : f.named("handicaps")) {
            OptionalInt points = Values.filledScalar(entry.value(), "handicaps", problems)
                    .map(s -> Values.number(s, entry.key().text(), 1, LARGEST_HANDICAP, problems)).orElse(OptionalInt.empty());
            people.name(entry.key()).ifPresent(name -> points.ifPresent(p -> handicaps.put(name, p)));
        }
        return handicaps;
    }

    private List<Tie> ties(Fields f) {
        Map<Tie, Place> ties = new LinkedHashMap<>();
        for (Node.Scalar scalar : f.scalars("ties")) {
            Values.oneOf(scalar, Tie.class, "ties", problems).ifPresent(tie -> {
                Place first = ties.putIfAbsent(tie, scalar.place());
                if (first != null) {
                    problems.add(Code.DUPLICATE_ID, scalar.place(), scalar.text().strip(), Integer.toString(first.line()));
                }
            });
        }
        return ties.isEmpty() ? USUAL_TIES : new ArrayList<>(ties.keySet());
    }

    /** As it is written: where replies come from. */
    public enum Play {
        FREE(EnumSet.of(Guidance.FREE)),
        GUIDED(EnumSet.of(Guidance.GUIDED)),
        BOTH(EnumSet.allOf(Guidance.class));

        private final Set<Guidance> brackets;

        Play(Set<Guidance> brackets) {
            this.brackets = brackets;
        }

        /** The brackets that are ranked, each by itself. */
        public Set<Guidance> brackets() {
            return EnumSet.copyOf(brackets);
        }
    }
}
