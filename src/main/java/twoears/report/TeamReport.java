package twoears.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.league.profile.DreamTeam;
import twoears.core.league.profile.DreamType;
import twoears.core.league.profile.Profile;
import twoears.core.league.profile.Profile.Likeness;
import twoears.core.league.profile.Sighting;
import twoears.core.scenario.Card;
import twoears.report.Gathering.Member;
import twoears.report.page.Page;
import twoears.report.page.Page.Section;
import twoears.report.page.Part;
import twoears.report.page.Part.Figure;
import twoears.report.page.Part.Figures;
import twoears.report.page.Part.Finding;
import twoears.report.page.Part.Findings;
import twoears.report.page.Part.Peg;
import twoears.report.page.Part.Pegs;
import twoears.report.page.Part.Prose;
import twoears.report.page.Part.Quote;

/** What a team's members make together: which types of the dream team they have, what shows it, who complements whom. Never a rank. */
public final class TeamReport {
    private static final int MOST_QUOTES = 3;

    private final Naming naming;
    private final Parts parts;
    private final Words league;

    /** @param zone where dates are read */
    public TeamReport(Language reader, ZoneId zone) {
        naming = Naming.in(reader, zone);
        parts = new Parts(naming);
        league = Words.of("league", reader);
    }

    /**
     * @param members at least one
     * @param cards what can be played, to practise what is missing
     * @param made when the report is made
     */
    public Page of(String team, List<Member> members, List<Card> cards, Instant made) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        members.forEach(m -> profiles.put(m.name(), m.profile()));
        DreamTeam dream = DreamTeam.of(profiles);
        List<Section> sections = List.of(
                new Section(naming.text("section.dream"), dream(members, dream)),
                new Section(naming.text("section.complements"), complements(dream)),
                new Section(naming.text("section.missing"), missing(dream, cards)),
                new Section(naming.text("section.types"), members.stream().map(m -> (Part) evidence(m)).toList()),
                new Section(naming.text("section.dimensions"), List.of(parts.spread(members.stream().collect(Collectors.toMap(Member::name, Member::attempts))))));
        return naming.page(Naming.isolated(team), naming.text("team.lead", members.size()), made, sections);
    }

    private List<Part> dream(List<Member> members, DreamTeam dream) {
        int attempts = members.stream().mapToInt(m -> m.attempts().size()).sum();
        var figures = new Figures(List.of(new Figure(String.valueOf(members.size()), naming.text("figure.people")),
                new Figure(String.valueOf(attempts), naming.text("figure.attempts")),
                new Figure(String.valueOf(dream.types().size() - dream.missing().size()), naming.text("figure.types", dream.types().size()))));
        List<Peg> pegs = dream.types().entrySet().stream().map(e -> new Peg(e.getKey().title(league),
                e.getValue().isEmpty() ? naming.text("team.nobody") : names(e.getValue()), !e.getValue().isEmpty())).toList();
        var found = new ArrayList<Part>(List.of(figures, new Prose(naming.text("team.about")), new Pegs(pegs)));
        if (!dream.unknown().isEmpty()) {
            found.add(new Prose(naming.text("team.unknown", Profile.FEWEST_ATTEMPTS, Profile.FEWEST_TURNS, names(dream.unknown()))));
        }
        return found;
    }

    private static String names(List<String> names) {
        return names.stream().map(Naming::isolated).collect(Collectors.joining(", "));
    }

    private List<Part> complements(DreamTeam dream) {
        List<Part> found = dream.complements().stream().map(c -> (Part) new Prose(naming.text("team.complement", Naming.isolated(c.person()),
                c.type().title(league), Naming.isolated(c.helper())))).toList();
        return found.isEmpty() ? List.of(new Prose(naming.text("team.no-complement"))) : found;
    }

    private List<Part> missing(DreamTeam dream, List<Card> cards) {
        List<Part> found = dream.missing().stream().map(t -> (Part) new Prose(missing(t, cards))).toList();
        return found.isEmpty() ? List.of(new Prose(naming.text("team.complete"))) : found;
    }

    private String missing(DreamType type, List<Card> cards) {
        String what = naming.text("team.missing", type.title(league), type.strengths(league));
        return cards.stream().filter(c -> c.trains().contains(type.concept())).findFirst()
                .map(c -> what + " " + naming.text("team.practise", Naming.isolated(c.title()), c.language().code() + "/" + c.id())).orElse(what);
    }

    private Findings evidence(Member member) {
        List<Likeness> closest = member.profile().closest();
        String note = member.profile().saysTooLittle() ? naming.text("team.too-little") : closest.isEmpty() ? naming.text("team.no-type")
                : naming.text("team.seen", member.profile().attempts(), member.profile().turns());
        return new Findings(Naming.isolated(member.name()), note, closest.stream().map(l -> finding(member, l)).toList());
    }

    private Finding finding(Member member, Likeness likeness) {
        Map<String, Practised> attempts = member.attempts().stream().collect(Collectors.toMap(Practised::id, a -> a));
        List<Quote> quotes = likeness.evidence().stream().filter(s -> attempts.containsKey(s.attempt())).limit(MOST_QUOTES)
                .map(s -> quote(s, attempts.get(s.attempt()))).toList();
        return new Finding(true, likeness.type().title(league), naming.text("team.resemblance", likeness.resemblance()), quotes,
                naming.text("team.type", likeness.type().strengths(league), likeness.type().challenge(league)), "");
    }

    private Quote quote(Sighting sighting, Practised attempt) {
        String where = naming.text("quote.turn", Naming.isolated(attempt.summary().title()), naming.day(attempt.start().at()), sighting.turn());
        return new Quote(sighting.quote(), attempt.summary().language(), naming.text("team.trait", sighting.trait().text(league), where));
    }
}
