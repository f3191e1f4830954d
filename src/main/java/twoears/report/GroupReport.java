package twoears.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** What several people's practice shows a trainer who plans the next training. Quotes don't say whose they are. */
public final class GroupReport {
    private static final int MOST_COSTLY = 6;

    private final Naming naming;
    private final Parts parts;

    /** @param zone where dates are read */
    public GroupReport(Language reader, ZoneId zone) {
        naming = Naming.in(reader, zone);
        parts = new Parts(naming);
    }

    /**
     * @param attempts of all of them, oldest first, at least one
     * @param cards what can be played next
     * @param made when the report is made
     */
    public Page of(List<Practised> attempts, List<Card> cards, Instant made) {
        Map<String, List<Practised>> people = people(attempts);
        List<Habit> costly = costly(attempts);
        List<Section> sections = List.of(
                new Section(naming.text("section.glance"), List.of(glance(people, attempts), parts.spread(people))),
                new Section(naming.text("section.training"), training(people, attempts, costly, cards)),
                new Section(naming.text("section.people"), List.of(lines(people))),
                new Section(naming.text("section.costly"), List.of(findings(costly, people.size()))),
                new Section(naming.text("section.scenarios"), List.of(scenarios(attempts))));
        String lead = naming.text("person.lead", naming.day(attempts.get(0).start().at()), naming.day(attempts.get(attempts.size() - 1).start().at()));
        return naming.page(naming.text("group.title", people.size()), lead, made, sections);
    }

    /** By code points, the same everywhere. */
    static Map<String, List<Practised>> people(List<Practised> attempts) {
        return attempts.stream().collect(Collectors.groupingBy(Practised::trainee, TreeMap::new, Collectors.toList()));
    }

    private Figures glance(Map<String, List<Practised>> people, List<Practised> attempts) {
        long lost = attempts.stream().filter(p -> p.summary().outcome().filter(o -> o == Outcome.LOST).isPresent()).count();
        return new Figures(List.of(
                new Figure(String.valueOf(people.size()), naming.text("figure.people")),
                new Figure(String.valueOf(attempts.size()), naming.text("figure.attempts")),
                new Figure(String.valueOf(attempts.stream().mapToLong(p -> p.summary().turns()).sum()), naming.text("figure.replies")),
                new Figure(Naming.number(Scores.mean(attempts, Scores.overall())), naming.text("figure.mean")),
                new Figure(String.valueOf(lost), naming.text("figure.lost"))));
    }

    private Table lines(Map<String, List<Practised>> people) {
        List<String> heads = Stream.of(Stream.of(naming.text("col.person"), naming.text("col.attempts"), naming.text("overall")), parts.dimensions(),
                Stream.of(naming.text("col.costly"))).flatMap(s -> s).toList();
        return new Table(naming.text("people.about", Scores.LATELY), heads, List.of(1, 2, 3, 4, 5, 6), people.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue())).toList());
    }

    private List<String> line(String person, List<Practised> own) {
        Stream<String> scores = Stream.concat(Stream.of(Scores.overall()), Arrays.stream(Dimension.values()).map(Scores::of)).map(s -> Naming.number(Scores.lately(own, s)));
        String costly = Habit.losses(Habit.of(own)).findFirst().map(h -> naming.explained(h.signal(), false).title()).orElse("–");
        return Stream.of(Stream.of(person, String.valueOf(own.size())), scores, Stream.of(costly)).flatMap(s -> s).toList();
    }

    /** What most people do, and of that what costs most: one person's habit is no matter for a training. */
    private static List<Habit> costly(List<Practised> attempts) {
        return Habit.losses(Habit.of(attempts)).sorted(Comparator.comparingLong((Habit h) -> -h.people()).thenComparingDouble(Habit::points)).limit(MOST_COSTLY).toList();
    }

    private Findings findings(List<Habit> costly, int people) {
        return new Findings(naming.text("costly.title"), naming.text("costly.about", people), costly.stream().map(h -> {
            var finding = parts.finding(h, false);
            return new Part.Finding(false, finding.title(), naming.text("costly.points", h.replies(), h.people()), finding.quotes(), finding.why(), finding.tryThis());
        }).toList());
    }

    private Table scenarios(List<Practised> attempts) {
        Map<String, List<Practised>> byScenario = attempts.stream().collect(Collectors.groupingBy(p -> p.summary().key(), TreeMap::new, Collectors.toList()));
        return new Table(naming.text("scenarios.about"), List.of(naming.text("col.scenario"), naming.text("col.language"), naming.text("col.people"),
                naming.text("col.attempts"), naming.text("col.mean"), naming.text("col.lost")), List.of(2, 3, 4, 5), byScenario.values().stream().map(this::scenario).toList());
    }

    private List<String> scenario(List<Practised> played) {
        Practised any = played.get(played.size() - 1);
        return List.of(any.summary().title(), any.summary().language(), String.valueOf(played.stream().map(Practised::trainee).distinct().count()),
                String.valueOf(played.size()), Naming.number(Scores.mean(played, Scores.overall())),
                String.valueOf(played.stream().filter(p -> p.summary().outcome().filter(o -> o == Outcome.LOST).isPresent()).count()));
    }

    /** The dimension to begin with, what to try, and a scenario that fits most of them. */
    private List<Part> training(Map<String, List<Practised>> people, List<Practised> attempts, List<Habit> costly, List<Card> cards) {
        var found = new ArrayList<Part>();
        weakest(people).ifPresent(d -> found.add(new Prose(naming.text("training.dimension", naming.of(d)))));
        costly.stream().limit(1).forEach(h -> found.add(new Prose(naming.text("training.habit", naming.explained(h.signal(), false).title(), h.people(), naming.explained(h.signal(), false).tryThis()))));
        Map<String, Long> suggested = new TreeMap<>(people.values().stream().map(own -> Suggestion.after(own.get(own.size() - 1).summary(),
                own.stream().map(Practised::summary).toList(), cards)).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(s -> s.card().language().code() + "/" + s.card().id(), Collectors.counting())));
        suggested.entrySet().stream().max(Map.Entry.comparingByValue()).flatMap(e -> cards.stream()
                .filter(c -> (c.language().code() + "/" + c.id()).equals(e.getKey())).findFirst()
                .map(c -> new Prose(naming.text("training.scenario", Naming.isolated(c.title()), e.getValue(), e.getKey())))).ifPresent(found::add);
        Set<String> played = attempts.stream().map(p -> p.summary().key()).collect(Collectors.toSet());
        long once = cards.stream().filter(c -> played.contains(c.language().code() + "/" + c.id())).count();
        found.add(new Prose(naming.text("training.played", once, cards.size())));
        return found;
    }

    private static Optional<Dimension> weakest(Map<String, List<Practised>> people) {
        return Arrays.stream(Dimension.values()).filter(d -> people.values().stream().anyMatch(own -> Scores.lately(own, Scores.of(d)).isPresent()))
                .min(Comparator.comparingDouble(d -> people.values().stream().map(own -> Scores.lately(own, Scores.of(d))).flatMap(Optional::stream).mapToInt(i -> i).average().orElse(100)));
    }
}
