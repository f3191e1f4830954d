package twoears.authoring.playtest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Point;
import twoears.core.conversation.Result;
import twoears.core.conversation.Turn;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;

/**
 * What there is to hold expectations against: one turn, or a whole conversation.
 *
 * @param point after the last reply
 * @param turns those that signals and phrases are looked for in
 * @param count how many replies were given
 * @param path ids of the steps gone through, in order
 */
record Seen(Point point, List<Turn> turns, int count, List<String> path, Optional<Scorecard> scores) {
    static Seen inTurn(Conversation now, Turn turn) {
        return new Seen(turn.after(), List.of(turn), now.line().size(), path(now), Optional.of(turn.scorecard()));
    }

    static Seen atTheEnd(Conversation now, Judge judge) {
        return new Seen(now.now(), now.line(), now.line().size(), path(now), Result.of(now, judge).scorecard());
    }

    private static List<String> path(Conversation now) {
        var path = new ArrayList<>(now.line().stream().map(t -> t.before().step()).toList());
        if (!now.hasEnded()) {
            path.add(now.now().step());
        }
        return path;
    }

    Set<String> signals() {
        return turns.stream().flatMap(t -> t.judgement().reading().signals().stream()).map(Signal::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words that show a signal; empty where it is about a whole reply, or is not there. */
    String quote(String signal) {
        return turns.stream().flatMap(t -> t.judgement().reading().signals().stream().filter(s -> s.name().equals(signal))
                .map(s -> s.span().of(t.reply()))).findFirst().orElse("");
    }

    Set<String> heard() {
        return turns.stream().flatMap(t -> t.judgement().reading().heard().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String said() {
        return String.join(" ", point.said());
    }
}
