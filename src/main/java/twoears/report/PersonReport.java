package twoears.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twoears.core.conversation.Suggestion;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.report.page.Page;
import twoears.report.page.Page.Section;
import twoears.report.page.Part;
import twoears.report.page.Part.Figure;
import twoears.report.page.Part.Figures;
import twoears.report.page.Part.Findings;
import twoears.report.page.Part.Prose;
import twoears.report.page.Part.Table;

/** What one person's practice shows: where they stand, what earned and lost most in their own words, and what is next. */
public final class PersonReport {
    private static final int MOST_OF_A_KIND = 2;
    private static final int MOST_MOODS = 6;
    private static final int MOST_ATTEMPTS = 100;

    private final Naming naming;
    private final Parts parts;

    /** @param zone where dates are read */
    public PersonReport(Language reader, ZoneId zone) {
        naming = Naming.in(reader, zone);
        parts = new Parts(naming);
    }

    /**
     * @param attempts of this person, oldest first, at least one
     * @param cards what can be played next
     * @param made when the report is made
     */
    public Page of(String person, List<Practised> attempts, List<Card> cards, Instant made) {
        List<Section> sections = List.of(
                new Section(naming.text("section.glance"), List.of(glance(attempts), parts.trend(attempts))),
                new Section(naming.text("section.strengths"), strengths(attempts)),
                new Section(naming.text("section.moods"), List.of(parts.moods(attempts, MOST_MOODS))),
                new Section(naming.text("section.practised"), List.of(scenarios(attempts))),
                new Section(naming.text("section.hats"), List.of(new Prose(naming.text("hats.about")), parts.hats(attempts),
                        new Prose(naming.text("concepts.about")), parts.concepts(attempts))),
                new Section(naming.text("section.next"), next(attempts, cards)),
                new Section(naming.text("section.attempts"), List.of(attempts(attempts))));
        Practised first = attempts.get(0);
        Practised last = attempts.get(attempts.size() - 1);
        return naming.page(Naming.isolated(person), naming.text("person.lead", naming.day(first.start().at()), naming.day(last.start().at())), made, sections);
    }

    private Figures glance(List<Practised> attempts) {
        long solved = attempts.stream().filter(p -> p.summary().outcome().filter(o -> o.compareTo(Outcome.RESOLVED) >= 0).isPresent()).count();
        long replies = attempts.stream().mapToLong(p -> p.summary().turns()).sum();
        return new Figures(List.of(
                new Figure(String.valueOf(attempts.size()), naming.text("figure.attempts")),
                new Figure(String.valueOf(replies), naming.text("figure.replies")),
                new Figure(String.valueOf(solved), naming.text("figure.solved")),
                new Figure(Naming.number(Scores.lately(attempts, Scores.overall())), naming.text("figure.lately", Scores.LATELY)),
                new Figure(Naming.number(Scores.best(attempts, Scores.overall())), naming.text("figure.best"))));
    }

    private List<Part> strengths(List<Practised> attempts) {
        var found = new ArrayList<Part>(List.of(new Prose(naming.text("strengths.about"))));
        var told = new HashSet<String>();
        Arrays.stream(Dimension.values()).forEach(d -> found.add(findings(d, attempts, told)));
        return found;
    }

    /** @param told names of signals that stand under another dimension already, and are passed over where there are others */
    private Findings findings(Dimension dimension, List<Practised> attempts, Set<String> told) {
        List<Habit> here = Habit.of(attempts, dimension);
        Optional<Integer> score = Scores.lately(attempts, Scores.of(dimension));
        String note = score.map(s -> naming.text("strengths.score", s)).orElse(naming.text("strengths.none"));
        List<Habit> chosen = Stream.concat(newFirst(Habit.gains(here), told), newFirst(Habit.losses(here), told)).toList();
        chosen.forEach(h -> told.add(h.signal()));
        return new Findings(naming.of(dimension), note, chosen.stream().map(h -> parts.finding(h, true)).toList());
    }

    private static Stream<Habit> newFirst(Stream<Habit> habits, Set<String> told) {
        return habits.sorted(Comparator.comparing(h -> told.contains(h.signal()))).limit(MOST_OF_A_KIND);
    }

    private Table scenarios(List<Practised> attempts) {
        Map<String, List<Practised>> byScenario = new LinkedHashMap<>();
        attempts.forEach(p -> byScenario.computeIfAbsent(p.summary().key(), k -> new ArrayList<>()).add(p));
        return new Table(naming.text("scenarios.about"), List.of(naming.text("col.scenario"), naming.text("col.language"), naming.text("col.attempts"),
                naming.text("col.best"), naming.text("col.latest"), naming.text("col.outcome")), List.of(2, 3, 4), byScenario.values().stream().map(this::scenario).toList());
    }

    private List<String> scenario(List<Practised> attempts) {
        Practised last = attempts.get(attempts.size() - 1);
        return List.of(last.summary().title(), last.summary().language(), String.valueOf(attempts.size()), Naming.number(Scores.best(attempts, Scores.overall())),
                Naming.number(last.summary().overall()), outcome(last));
    }

    private String outcome(Practised attempt) {
        return attempt.summary().outcome().map(naming::of).orElse(naming.text("outcome.none"));
    }

    private List<Part> next(List<Practised> attempts, List<Card> cards) {
        var found = new ArrayList<Part>();
        Practised last = attempts.stream().filter(p -> p.summary().outcome().isPresent()).reduce((a, b) -> b).orElse(attempts.get(attempts.size() - 1));
        Suggestion.after(last.summary(), attempts.stream().map(Practised::summary).toList(), cards).ifPresent(s -> found.add(parts.suggestion(s)));
        List<Habit> costly = Habit.losses(Habit.of(Scores.newest(attempts, Scores.LATELY))).limit(1).toList();
        costly.forEach(h -> found.add(new Prose(naming.text("next.try", naming.explained(h.signal(), false).tryThis()))));
        return found.isEmpty() ? List.of(new Prose(naming.text("next.none"))) : found;
    }

    private Table attempts(List<Practised> attempts) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = attempts.size() - 1; i >= Math.max(0, attempts.size() - MOST_ATTEMPTS); i--) {
            Practised p = attempts.get(i);
            rows.add(Stream.of(Stream.of(naming.minute(p.start().at()), p.summary().title(), naming.of(p.summary().guidance()), naming.of(p.summary().coaching())),
                    Parts.scores(p), Stream.of(String.valueOf(p.summary().turns()), outcome(p))).flatMap(s -> s).toList());
        }
        List<String> heads = Stream.of(Stream.of(naming.text("col.when"), naming.text("col.scenario"), naming.text("col.play"), naming.text("col.mode"),
                naming.text("overall")), parts.dimensions(), Stream.of(naming.text("col.replies"), naming.text("col.outcome"))).flatMap(s -> s).toList();
        return new Table(naming.text("attempts.about", rows.size(), attempts.size()), heads, List.of(4, 5, 6, 7, 8, 9), rows);
    }
}
