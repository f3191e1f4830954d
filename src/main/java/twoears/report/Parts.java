package twoears.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twoears.core.conversation.Suggestion;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scoring.Explanation;
import twoears.report.Habit.Place;
import twoears.report.page.Part;
import twoears.report.page.Part.Band;
import twoears.report.page.Part.Curve;
import twoears.report.page.Part.Finding;
import twoears.report.page.Part.Panel;
import twoears.report.page.Part.Panels;
import twoears.report.page.Part.Peg;
import twoears.report.page.Part.Pegs;
import twoears.report.page.Part.Prose;
import twoears.report.page.Part.Quote;
import twoears.report.page.Part.Spread;
import twoears.report.page.Part.Table;

/** Parts that stand in more than one report. */
record Parts(Naming naming) {
    /** Attempts in one trend: as many as can be told apart on a phone (our judgement). */
    private static final int MOST_IN_TREND = 40;
    private static final int MOST_QUOTES = 2;
    private static final int HATS = 9;

    /** Overall and each dimension over time. */
    Panels trend(List<Practised> attempts) {
        List<Practised> shown = Scores.newest(attempts.stream().filter(p -> p.summary().overall().isPresent()).toList(), MOST_IN_TREND);
        List<Panel> panels = new ArrayList<>(List.of(panel(naming.text("overall"), shown, Scores.overall())));
        Arrays.stream(Dimension.values()).forEach(d -> panels.add(panel(naming.of(d), shown, Scores.of(d))));
        List<String> heads = Stream.concat(Stream.of(naming.text("col.when"), naming.text("col.scenario"), naming.text("overall")), dimensions()).toList();
        var table = new Table(naming.text("trend.title"), heads, List.of(2, 3, 4, 5, 6), shown.stream()
                .map(p -> Stream.concat(Stream.of(naming.minute(p.start().at()), p.summary().title()), scores(p)).toList()).toList());
        return new Panels(naming.text("trend.title"), naming.text("trend.about", shown.size()), panels, table);
    }

    private Panel panel(String title, List<Practised> shown, Function<Practised, Optional<Integer>> score) {
        var curve = new Curve(title, shown.stream().map(score).toList());
        String last = Naming.number(shown.stream().map(score).flatMap(Optional::stream).reduce((a, b) -> b));
        return new Panel(title, last, List.of(curve));
    }

    Stream<String> dimensions() {
        return Arrays.stream(Dimension.values()).map(naming::of);
    }

    /** Overall and the four dimensions of one attempt. */
    static Stream<String> scores(Practised attempt) {
        return Stream.concat(Stream.of(Scores.overall()), Arrays.stream(Dimension.values()).map(Scores::of)).map(s -> Naming.number(s.apply(attempt)));
    }

    /** How the customers of the newest attempts felt. */
    Panels moods(List<Practised> attempts, int most) {
        List<Practised> shown = Scores.newest(attempts.stream().filter(p -> p.moods().size() > 1).toList(), most);
        List<Panel> panels = shown.stream().map(this::mood).toList();
        List<List<String>> rows = shown.stream().map(p -> List.of(p.summary().title(), naming.day(p.start().at()),
                listed(p, m -> m.calm()), listed(p, m -> m.trust()))).toList();
        return new Panels(naming.text("mood.title"), naming.text("mood.about"), panels, new Table(naming.text("mood.title"),
                List.of(naming.text("col.scenario"), naming.text("col.when"), naming.text("calm"), naming.text("trust")), List.of(), rows));
    }

    private Panel mood(Practised attempt) {
        return new Panel(Naming.isolated(attempt.summary().title()), naming.day(attempt.start().at()), List.of(
                new Curve(naming.text("calm"), attempt.moods().stream().map(m -> Optional.of(m.calm())).toList()),
                new Curve(naming.text("trust"), attempt.moods().stream().map(m -> Optional.of(m.trust())).toList())));
    }

    private static String listed(Practised attempt, Function<Mood, Integer> of) {
        return attempt.moods().stream().map(of).map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** @param isNamed whether the quotes say from which attempt they are */
    Finding finding(Habit habit, boolean isNamed) {
        Explanation told = naming.explained(habit.signal(), habit.isGain());
        List<Quote> quotes = habit.telling(MOST_QUOTES).stream().map(p -> quote(p, isNamed)).toList();
        return new Finding(habit.isGain(), told.title(), naming.text("points", Naming.signed(habit.points()), habit.replies()), quotes, told.why(),
                told.tryThis());
    }

    private Quote quote(Place place, boolean isNamed) {
        String title = Naming.isolated(place.attempt().summary().title());
        String source = isNamed ? naming.text("quote.turn", title, naming.day(place.attempt().start().at()), place.moment().turn()) : title;
        return new Quote(place.moment().quote(), place.attempt().summary().language(), source);
    }

    /** The nine hats, and how often each was worn in an attempt that came to an end. */
    Pegs hats(List<Practised> attempts) {
        Map<String, Long> worn = trained(attempts);
        return new Pegs(IntStream.rangeClosed(1, HATS).mapToObj(i -> "R" + i).map(id -> peg(id, worn.getOrDefault(id, 0L))).toList());
    }

    private Peg peg(String id, long times) {
        return new Peg(naming.concept(id), times == 0 ? naming.text("hat.not-yet") : naming.text("hat.worn", times), times > 0);
    }

    /** All other concepts that were practised. */
    Part concepts(List<Practised> attempts) {
        List<Peg> practised = trained(attempts).entrySet().stream().filter(e -> !e.getKey().startsWith("R"))
                .map(e -> new Peg(naming.concept(e.getKey()), naming.text("concept.times", e.getValue()), true)).toList();
        return practised.isEmpty() ? new Prose(naming.text("concepts.none")) : new Pegs(practised);
    }

    /** Where people stand on each dimension, a dot each. */
    Spread spread(Map<String, List<Practised>> people) {
        return spread(naming.text("spread.title"), naming.text("spread.about", Scores.LATELY), naming.text("col.dimension"), naming.text("col.people"),
                Arrays.stream(Dimension.values()).map(d -> new Band(naming.of(d),
                        people.values().stream().map(own -> Scores.lately(own, Scores.of(d))).flatMap(Optional::stream).toList())).toList());
    }

    /** @param what the bands are, and {@code of} what their values are */
    Spread spread(String title, String about, String what, String of, List<Band> bands) {
        var table = new Table(title, List.of(what, naming.text("col.lowest"), naming.text("col.middle"), naming.text("col.highest"), of), List.of(1, 2, 3, 4),
                bands.stream().map(Parts::row).toList());
        return new Spread(title, about, bands, table);
    }

    private static List<String> row(Band band) {
        Stream<String> quantiles = Stream.of(0.0, 0.5, 1.0).map(q -> band.values().isEmpty() ? "–" : String.valueOf(band.quantile(q)));
        return Stream.of(Stream.of(band.name()), quantiles, Stream.of(String.valueOf(band.values().size()))).flatMap(s -> s).toList();
    }

    /** How many attempts that came to an end trained each concept. */
    private static Map<String, Long> trained(List<Practised> attempts) {
        return attempts.stream().filter(p -> p.summary().outcome().isPresent()).flatMap(p -> p.trains().stream()).filter(Concept::isConcept)
                .collect(Collectors.groupingBy(Function.identity(), () -> new TreeMap<>(Comparator.comparing(Concept::new)), Collectors.counting()));
    }

    Prose suggestion(Suggestion next) {
        String why = switch (next.reason()) {
            case WEAKEST -> naming.text("next.weakest", next.dimension().map(naming::of).orElse(""));
            case UNPRACTISED -> naming.text("next.unpractised", next.concept().map(naming::concept).orElse(""));
            case HARDER -> naming.text("next.harder");
            case AGAIN -> naming.text("next.again");
        };
        return new Prose(naming.text("next.play", Naming.isolated(next.card().title()), why, next.card().language().code() + "/" + next.card().id()));
    }
}
