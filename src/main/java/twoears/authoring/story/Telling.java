package twoears.authoring.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import twoears.authoring.diagnosis.Diagnostic.Stop;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Plan;
import twoears.authoring.story.Moment.Move;
import twoears.core.scenario.Step;

/** A way in words. */
final class Telling {
    /** The last moves of a longer way are told; they are the ones that matter. */
    private static final int MOST_MOVES = 6;

    private final Plan plan;
    private final List<Step> steps;
    private final Problems words;

    Telling(Plan plan, Problems words) {
        this.plan = plan;
        this.steps = plan.scenario().steps().stream().toList();
        this.words = words;
    }

    /** Every move, with the place of the step that it is made at. */
    List<Stop> stops(List<Move> way) {
        return way.stream().map(m -> words.stop(Objects.requireNonNull(plan.steps().get(steps.get(m.step()).id())), move(m))).toList();
    }

    String of(List<Move> way) {
        String told = way.stream().skip(Math.max(0, way.size() - MOST_MOVES)).map(this::move).collect(Collectors.joining("; "));
        return way.isEmpty() ? words.word("way.begins") : way.size() > MOST_MOVES ? "…; " + told : told;
    }

    private String move(Move move) {
        var parts = new ArrayList<String>();
        Act act = move.act();
        add(parts, "way.looks-up", act.lookedUp());
        add(parts, "way.shows", act.signals());
        add(parts, "way.sounds", act.heard());
        add(parts, "way.tells", act.told());
        if (act.tone() != Act.Tone.PLAIN) {
            parts.add(words.word("way.tone." + act.tone().name().toLowerCase(Locale.ROOT)));
        }
        String reply = parts.isEmpty() ? words.word("way.plain") : words.word("way.reply", String.join(", ", parts));
        return words.word("way.at", steps.get(move.step()).id(), reply);
    }

    private void add(List<String> parts, String key, Set<String> names) {
        if (!names.isEmpty()) {
            parts.add(words.word(key, names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "))));
        }
    }
}
