package twoears.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import twoears.authoring.diagnosis.Nearest;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Phase;
import twoears.core.league.Results;
import twoears.core.scenario.Card;
import twoears.report.CupBoards;
import twoears.report.CupReport;
import twoears.report.Gathering;
import twoears.report.Gathering.Member;
import twoears.report.GroupReport;
import twoears.report.PersonReport;
import twoears.report.Practised;
import twoears.report.TeamReport;
import twoears.report.csv.AttemptsCsv;
import twoears.report.csv.BoardCsv;
import twoears.report.page.Page;
import twoears.report.xapi.Statements;

/**
 * Makes the reports of one house.
 *
 * @param reader the language of whoever reads the page
 */
record Reporting(House house, Counter counter, Language reader, ReportCommand.Format format, Statements statements) {
    /** More attempts than any page is read for; the newest are told of. */
    private static final int MOST = 10_000;

    /** A report, or why there is none. */
    sealed interface Report {}

    record Text(String text) implements Report {}

    /** @param why one plain sentence */
    record None(String why) implements Report {}

    Report person(String name) {
        return practised(List.of(name), attempts -> new PersonReport(reader, house.zone()).of(name, attempts, cards(), now()));
    }

    /** @param names whose attempts; everyone's where it is empty */
    Report group(List<String> names) {
        return practised(names, attempts -> new GroupReport(reader, house.zone()).of(attempts, cards(), now()));
    }

    private Report practised(List<String> names, Paging page) {
        List<Listed> all = house.attempts().list(MOST);
        Optional<String> stranger = stranger(all, names);
        if (stranger.isPresent()) {
            return new None(stranger.get());
        }
        List<Practised> attempts = gathering().of(all.stream().filter(a -> names.isEmpty() || names.contains(a.summary().trainee())).toList());
        return attempts.isEmpty() ? new None(counter.words().text("report.nothing")) : new Text(written(attempts, page));
    }

    private interface Paging {
        Page of(List<Practised> attempts);
    }

    private String written(List<Practised> attempts, Paging page) {
        return switch (format) {
            case HTML, MD -> format.write(page.of(attempts));
            case CSV -> AttemptsCsv.of(attempts);
            case XAPI -> statements.of(attempts);
        };
    }

    /** A sentence about the first name under which nothing is kept. */
    private Optional<String> stranger(List<Listed> all, List<String> names) {
        Collection<String> known = all.stream().map(a -> a.summary().trainee()).collect(Collectors.toCollection(TreeSet::new));
        return names.stream().filter(n -> !known.contains(n)).findFirst().map(n -> unknown("report.unknown", n, known));
    }

    private String unknown(String key, String name, Collection<String> known) {
        return Nearest.to(name, List.copyOf(known)).map(near -> counter.words().text(key + "-near", name, near)).orElseGet(() -> counter.words().text(key, name));
    }

    /** @param names of its members, of whom the attempts kept here are looked at; of none, what was entered for the team is */
    Report team(String team, List<String> names) {
        if (!names.isEmpty()) {
            Optional<String> stranger = stranger(house.attempts().list(MOST), names);
            return stranger.isPresent() ? new None(stranger.get()) : team(team, byName(names));
        }
        // A team's page tells its members' words, which others may still need to find for themselves while a cup is played.
        List<Cup> over = house.cups().all().stream().filter(c -> Phase.of(c, now()) == Phase.OVER).toList();
        Map<String, List<Saved>> entered = entered(over, e -> e.team().equals(team));
        return entered.isEmpty() ? new None(counter.words().text("report.no-team", team)) : team(team, entered);
    }

    private Report team(String team, Map<String, List<Saved>> attempts) {
        List<Member> members = gathering().members(attempts);
        return members.isEmpty() ? new None(counter.words().text("report.nothing")) : new Text(written(
                members.stream().flatMap(m -> m.attempts().stream()).toList(), all -> new TeamReport(reader, house.zone()).of(team, members, cards(), now())));
    }

    private Map<String, List<Saved>> byName(List<String> names) {
        Map<String, List<Saved>> found = new LinkedHashMap<>();
        List<Listed> newestFirst = house.attempts().list(MOST);
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Listed listed = newestFirst.get(i);
            if (names.contains(listed.summary().trainee())) {
                house.attempts().find(listed.id()).ifPresent(s -> found.computeIfAbsent(listed.summary().trainee(), n -> new ArrayList<>()).add(s));
            }
        }
        return found;
    }

    /** What was entered in cups, by person; nothing that a frozen board still keeps to itself. */
    private Map<String, List<Saved>> entered(List<Cup> cups, Predicate<Entry> isWanted) {
        Map<String, List<Saved>> found = new TreeMap<>();
        for (Cup cup : cups) {
            house.results().entries(cup.hash(), Optional.empty()).stream().filter(isWanted).filter(e -> CupBoards.isTold(cup, e, now()))
                    .forEach(e -> saved(e).ifPresent(s -> found.computeIfAbsent(e.person(), n -> new ArrayList<>()).add(s)));
        }
        return found;
    }

    private Optional<Saved> saved(Entry entry) {
        return house.results().sheet(entry.id()).filter(s -> s.flaw().isEmpty()).map((Results.Sheet s) -> new Saved(entry.id(), s.events(), s.source()));
    }

    Report cup(String id) {
        List<Cup> cups = house.cups().all();
        Optional<Cup> cup = cups.stream().filter(c -> c.id().equals(id)).findFirst();
        return cup.isPresent() ? new Text(cup(cup.get())) : new None(unknown("report.no-cup", id, cups.stream().map(Cup::id).toList()));
    }

    /** For programs: statements of what was entered, wherever it was played. */
    private String cup(Cup cup) {
        if (format == ReportCommand.Format.XAPI) {
            return statements.of(gathering().members(entered(List.of(cup), e -> true)).stream().flatMap(m -> m.attempts().stream()).toList());
        }
        CupBoards boards = CupBoards.at(now(), cup, house.results());
        return format == ReportCommand.Format.CSV ? BoardCsv.of(boards) : format.write(new CupReport(reader, cup).of(boards, cards(), now()));
    }

    private Gathering gathering() {
        return new Gathering(house.attempts(), house.catalogue(), house.judge());
    }

    private List<Card> cards() {
        return house.catalogue().cards();
    }

    private Instant now() {
        return house.clock().instant();
    }
}
