package twoears.command;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import twoears.authoring.format.WindowBinding;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Team;

/** A cup in lines for people. */
record CupText(Words words) {
    /** Enough of a hash to tell two versions apart by eye. */
    private static final int SHOWN_HASH = 12;

    /** In a list. */
    String line(Cup cup, Instant now) {
        return words.text("cup.line", cup.id(), cup.title(), state(cup, now), cup.cases().size());
    }

    /** Whether it can be played now, and the instant at which that changes. */
    private String state(Cup cup, Instant now) {
        if (now.isBefore(cup.window().from())) {
            return words.text("cup.state.to-come", time(cup, cup.window().from()));
        }
        return words.text(now.isBefore(cup.window().until()) ? "cup.state.open" : "cup.state.over", time(cup, cup.window().until()));
    }

    private static String time(Cup cup, Instant instant) {
        return WindowBinding.written(LocalDateTime.ofInstant(instant, cup.window().zone()));
    }

    /** All of it; {@code here} says of a case's key whether the version that counts is at hand. */
    List<String> whole(Cup cup, Instant now, Map<String, String> here) {
        var lines = new ArrayList<String>();
        lines.add(cup.title() + " (" + cup.id() + ")");
        lines.add(state(cup, now));
        lines.add(words.text("cup.show.window", time(cup, cup.window().from()), time(cup, cup.window().until()), cup.window().zone().getId()));
        lines.add(words.text("cup.show.cases"));
        cup.cases().forEach(c -> lines.add("  " + c.key() + "  " + here.getOrDefault(c.key(), words.text("cup.show.not-here")) + "  "
                + StringUtils.left(c.hash(), SHOWN_HASH)));
        lines.addAll(rules(cup));
        lines.addAll(people(cup));
        lines.add(words.text("cup.show.hash", cup.hash()));
        return lines;
    }

    private List<String> rules(Cup cup) {
        var lines = new ArrayList<String>();
        lines.add(words.text("cup.show.attempts", cup.attempts(), words.text(cup.counts() == Counts.FIRST ? "cup.counts.first" : "cup.counts.best")));
        lines.add(words.text("cup.show.play", cup.brackets().stream().map(this::bracket).collect(Collectors.joining(", "))));
        lines.add(cup.hintPrice() == 0 ? words.text("cup.show.free-hints") : words.text("cup.show.hints", cup.hintPrice()));
        if (cup.freeze().isPresent()) {
            lines.add(words.text("cup.show.freeze", time(cup, cup.frozenFrom())));
        }
        if (!cup.ties().isEmpty()) {
            lines.add(words.text("cup.show.ties", cup.ties().stream().map(t -> words.text("cup.tie." + t.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", "))));
        }
        return lines;
    }

    private String bracket(Guidance guidance) {
        return words.text(guidance == Guidance.FREE ? "cup.play.free" : "cup.play.guided");
    }

    private List<String> people(Cup cup) {
        var lines = new ArrayList<String>();
        cup.teams().forEach(t -> lines.add(team(t)));
        lines.add(words.text("cup.show.best", cup.best()));
        cup.handicaps().forEach((name, points) -> lines.add(words.text("cup.show.handicap", name, points)));
        return lines;
    }

    private String team(Team team) {
        return team.members().isEmpty() ? words.text("cup.show.open-team", team.name()) : words.text("cup.show.team", team.name(), String.join(", ", team.members()));
    }
}
