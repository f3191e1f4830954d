package twoears.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Language;
import twoears.core.league.Award;
import twoears.core.league.Awards;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Ranked;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;
import twoears.core.scenario.Card;
import twoears.core.scenario.Outcome;
import twoears.report.page.Page;
import twoears.report.page.Page.Section;
import twoears.report.page.Part;
import twoears.report.page.Part.Band;
import twoears.report.page.Part.Figure;
import twoears.report.page.Part.Figures;
import twoears.report.page.Part.Prose;
import twoears.report.page.Part.Table;

/** The boards, awards and cases of a cup, as they may be told at the hour: what is frozen is in no number. */
public final class CupReport {
    private static final int MOST_LINES = CupBoards.MOST_LINES;

    private final Naming naming;
    private final Parts parts;

    public CupReport(Language reader, Cup cup) {
        naming = Naming.in(reader, cup.window().zone());
        parts = new Parts(naming);
    }

    /**
     * @param cards names of the cases, as far as they are at hand
     * @param made when the report is made
     */
    public Page of(CupBoards boards, List<Card> cards, Instant made) {
        Cup cup = boards.cup();
        Map<String, String> titles = cards.stream().collect(Collectors.toMap(c -> c.language().code() + "/" + c.id(), Card::title, (a, b) -> a));
        var sections = new ArrayList<>(List.of(new Section(naming.text("section.glance"), glance(boards, made))));
        cup.brackets().forEach(b -> sections.addAll(bracket(boards, b, titles)));
        String lead = naming.text("cup.lead", naming.minute(cup.window().from()), naming.minute(cup.window().until()), cup.window().zone().getId());
        return naming.page(Naming.isolated(cup.title()), lead, made, sections);
    }

    private List<Part> glance(CupBoards boards, Instant made) {
        List<Entry> ended = boards.entries().stream().filter(Entry::hasEnded).toList();
        Cup cup = boards.cup();
        String state = boards.isFrozen() ? naming.text("cup.frozen", naming.minute(cup.frozenFrom()), naming.minute(cup.window().until()))
                : naming.text(made.isBefore(cup.window().from()) ? "cup.before" : made.isBefore(cup.window().until()) ? "cup.open" : "cup.final");
        return List.of(new Figures(List.of(
                new Figure(count(boards.entries(), Entry::person), naming.text("figure.people")),
                new Figure(count(boards.entries().stream().filter(e -> !e.team().isEmpty()).toList(), Entry::team), naming.text("figure.teams")),
                new Figure(String.valueOf(cup.cases().size()), naming.text("figure.cases")),
                new Figure(String.valueOf(ended.size()), naming.text("figure.results")))), new Prose(state));
    }

    private static String count(List<Entry> entries, Function<Entry, String> of) {
        return String.valueOf(entries.stream().map(of).distinct().count());
    }

    private List<Section> bracket(CupBoards boards, Guidance bracket, Map<String, String> titles) {
        List<Entry> entries = boards.entries().stream().filter(e -> e.bracket() == bracket && e.hasEnded()).toList();
        var found = new ArrayList<Section>();
        found.add(new Section(titled("section.board", boards.cup(), bracket), board(boards, bracket)));
        List<Award> awards = Awards.of(boards.cup(), bracket, boards.entries(), boards.isFrozen());
        if (!awards.isEmpty()) {
            found.add(new Section(titled("section.awards", boards.cup(), bracket), awards.stream().map(a -> (Part) new Prose(award(a, entries, titles))).toList()));
        }
        if (!entries.isEmpty()) {
            found.add(new Section(titled("section.cases", boards.cup(), bracket), List.of(cases(boards.cup(), entries, titles), lost(boards.cup(), entries, titles))));
        }
        return found;
    }

    /** Where there is one bracket, nobody needs to be told which. */
    private String titled(String section, Cup cup, Guidance bracket) {
        return cup.brackets().size() == 1 ? naming.text(section + ".only") : naming.text(section, naming.of(bracket));
    }

    private List<Part> board(CupBoards boards, Guidance bracket) {
        List<Ranked<Standing>> people = boards.people(bracket);
        if (people.isEmpty()) {
            return List.of(new Prose(naming.text("cup.nobody")));
        }
        var found = new ArrayList<Part>();
        List<Ranked<TeamStanding>> teams = boards.teams(bracket);
        if (!teams.isEmpty()) {
            found.add(new Table(naming.text("cup.teams", boards.cup().best()), heads("col.team", "col.points", "dimension.honesty", "col.hints", "col.spread", "col.counted"),
                    List.of(0, 2, 3, 4, 5, 6), teams.stream().map(r -> line(r.rank(), r.standing())).toList()));
        }
        String caption = people.size() < MOST_LINES ? naming.text("cup.people") : naming.text("cup.first", MOST_LINES);
        found.add(new Table(caption, heads("col.person", "col.team", "col.points", "dimension.honesty", "col.hints", "col.spread", "col.played", "col.handicap"),
                List.of(0, 3, 4, 5, 6, 7, 8), people.stream().map(r -> line(boards.cup(), r.rank(), r.standing())).toList()));
        return found;
    }

    private List<String> heads(String... keys) {
        return Stream.concat(Stream.of(naming.text("col.rank")), Stream.of(keys).map(k -> naming.text(k))).toList();
    }

    private static List<String> line(int rank, TeamStanding s) {
        return List.of(String.valueOf(rank), s.team(), String.valueOf(s.points()), String.valueOf(s.honesty()), String.valueOf(s.hints()), String.valueOf(s.spread()),
                s.counted() + "/" + s.members());
    }

    private static List<String> line(Cup cup, int rank, Standing s) {
        return List.of(String.valueOf(rank), s.person(), s.team(), String.valueOf(s.points()), String.valueOf(s.honesty()), String.valueOf(s.hints()),
                String.valueOf(s.spread()), s.played() + "/" + cup.cases().size(), s.handicap() == 0 ? "–" : Naming.signed(s.handicap()));
    }

    private String award(Award award, List<Entry> entries, Map<String, String> titles) {
        String winners = award.winners().stream().map(w -> winner(w, entries, titles)).collect(Collectors.joining(", "));
        return naming.text("award." + award.kind().name().toLowerCase(Locale.ROOT), winners, award.by());
    }

    private String winner(Award.Winner winner, List<Entry> entries, Map<String, String> titles) {
        String team = winner.team().isEmpty() ? "" : " (" + Naming.isolated(winner.team()) + ")";
        String in = entries.stream().filter(e -> e.id().equals(winner.entry())).findFirst().map(e -> ", “" + Naming.isolated(title(e.played(), titles)) + "”").orElse("");
        return Naming.isolated(winner.person()) + team + in;
    }

    private static String title(String played, Map<String, String> titles) {
        return titles.getOrDefault(played, played);
    }

    private Part cases(Cup cup, List<Entry> entries, Map<String, String> titles) {
        List<Band> bands = cup.cases().stream().map(c -> new Band(title(c.key(), titles),
                entries.stream().filter(e -> e.played().equals(c.key())).map(Entry::overall).toList())).toList();
        return parts.spread(naming.text("cases.title"), naming.text("cases.about"), naming.text("col.case"), naming.text("col.results"), bands);
    }

    private Table lost(Cup cup, List<Entry> entries, Map<String, String> titles) {
        List<String> heads = Stream.concat(Stream.of(naming.text("col.case")), Stream.of(Outcome.values()).map(naming::of)).toList();
        return new Table(naming.text("cases.outcomes"), heads, List.of(1, 2, 3, 4), cup.cases().stream().map(c -> Stream.concat(Stream.of(title(c.key(), titles)),
                Stream.of(Outcome.values()).map(o -> String.valueOf(entries.stream().filter(e -> e.played().equals(c.key()) && e.outcome().filter(o::equals).isPresent()).count())))
                .toList()).toList());
    }
}
