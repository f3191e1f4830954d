package twoears.core.league;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twoears.core.language.Words;
import twoears.core.league.Agenda.Item;
import twoears.core.league.Cup.Counts;

/** What is left to play, in lines. */
public record AgendaText(Agenda agenda, Words words) {
    public List<String> lines() {
        var lines = new ArrayList<>(List.of(title()));
        agenda.items().forEach(i -> lines.add(words.text("agenda.item", i.played().key(), standing(i))));
        if (agenda.next().isEmpty()) {
            lines.add(allDone());
        }
        lines.addAll(terms());
        return lines;
    }

    /** What is left when every case is done. */
    public String allDone() {
        return words.text("agenda.all-done", agenda.items().stream().mapToInt(Item::left).sum());
    }

    /** How far one is. */
    public String progress() {
        return words.text("agenda.progress", agenda.done(), agenda.items().size());
    }

    public String title() {
        return words.text("agenda.title", agenda.cup().title(), agenda.done(), agenda.items().size(), agenda.person());
    }

    /** How things stand with a case: done with points, begun, open; and the attempts that are left. */
    public String standing(Item item) {
        String state = words.text("state." + item.state().name().toLowerCase(Locale.ROOT));
        String points = item.counted().isPresent() ? ", " + words.text("agenda.points", item.points()) : "";
        return item.state() == Agenda.State.SPENT ? state : state + points + ", " + words.text("agenda.left", item.left());
    }

    /** What holds for whoever plays, told before they begin. */
    public List<String> terms() {
        Cup cup = agenda.cup();
        var terms = new ArrayList<>(List.of(words.text("agenda.until", minute(cup.window().until())),
                words.text(cup.counts() == Counts.FIRST ? "agenda.counts-first" : "agenda.counts-best")));
        if (cup.hintPrice() > 0) {
            terms.add(words.text("agenda.hints", cup.hintPrice()));
        }
        if (cup.freeze().isPresent()) {
            terms.add(words.text("agenda.freeze", minute(cup.frozenFrom())));
        }
        terms.add(words.text("agenda.exam"));
        return terms;
    }

    private String minute(Instant instant) {
        return Refusal.minute(instant, agenda.cup().window().zone());
    }
}
