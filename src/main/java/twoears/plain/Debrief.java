package twoears.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Result;
import twoears.core.conversation.Suggestion;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Mood;

/** How an attempt went, told in lines from the whole to the parts. */
public final class Debrief {
    private final Paper paper;
    private final Naming naming;
    private final Feedback feedback;

    public Debrief(Paper paper, Naming naming, Rules rules) {
        this.paper = paper;
        this.naming = naming;
        feedback = new Feedback(paper, naming, rules);
    }

    public void tell(Conversation conversation, Result result) {
        paper.line(naming.text("debrief.title", conversation.scenario().title()));
        sum(result);
        if (conversation.counted().isEmpty()) {
            paper.line(naming.text("debrief.nothing"));
            return;
        }
        curve(conversation.counted());
        for (Turn turn : conversation.counted()) {
            paper.blank();
            turn(conversation, turn);
        }
    }

    /** The outcome and the scores. */
    public void sum(Result result) {
        paper.labelled(naming.text("label.outcome"), result.outcome().map(naming::of).orElse(naming.text("outcome.none")));
        result.csat().ifPresent(c -> paper.labelled(naming.text("label.csat"), naming.text("csat", c)));
        result.scorecard().ifPresent(s -> {
            paper.labelled(naming.text("label.overall"), naming.text("overall", s.overall()));
            paper.labelled(naming.text("label.scores"), naming.scores(s.scores()));
        });
    }

    void suggest(Suggestion next) {
        String why = switch (next.reason()) {
            case WEAKEST -> naming.text("suggestion.weakest", next.dimension().map(naming::of).orElse(""));
            case UNPRACTISED -> naming.text("suggestion.unpractised", naming.concepts(next.concept().map(List::of).orElse(List.of())));
            case HARDER -> naming.text("suggestion.harder");
            case AGAIN -> naming.text("suggestion.again");
        };
        paper.labelled(naming.text("label.next"), naming.text("suggestion", next.card().title(), next.card().id(), why));
        paper.blank();
    }

    private void curve(List<Turn> turns) {
        paper.labelled(naming.text("label.calm"), values(turns, Mood::calm));
        paper.labelled(naming.text("label.trust"), values(turns, Mood::trust));
    }

    private static String values(List<Turn> turns, ToIntFunction<Mood> of) {
        return Stream.concat(Stream.of(turns.get(0).before().mood()), turns.stream().map(Turn::moodAfter))
                .map(m -> String.valueOf(of.applyAsInt(m))).collect(Collectors.joining(", "));
    }

    private void turn(Conversation conversation, Turn turn) {
        paper.line(naming.text("debrief.turn", turn.number()));
        turn.before().said().forEach(s -> paper.labelled(naming.text("label.customer"), s));
        paper.labelled(naming.text("label.you"), turn.reply());
        feedback.explain(turn);
        strong(conversation, turn).ifPresent(s -> paper.labelled(naming.text("label.strong"), s));
        turn.after().finish().ifPresent(f ->
                turn.after().said().forEach(s -> paper.labelled(naming.text("label.customer"), s)));
    }

    private static Optional<String> strong(Conversation conversation, Turn turn) {
        return conversation.scenario().steps().find(turn.before().step()).flatMap(s -> s.strong());
    }
}
