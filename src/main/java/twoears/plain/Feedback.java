package twoears.plain;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Scorecard;

/** What a reply did, in lines. */
final class Feedback {
    private final Paper paper;
    private final Naming naming;
    private final Rules rules;

    Feedback(Paper paper, Naming naming, Rules rules) {
        this.paper = paper;
        this.naming = naming;
        this.rules = rules;
    }

    /** Right after a reply: the scores and how they moved since the last, each piece of evidence, the mood. */
    void afterReply(Turn turn, Map<Dimension, Integer> last) {
        for (Dimension dimension : Dimension.values()) {
            score(turn, dimension, last);
        }
        whole(turn);
        paper.labelled(naming.text("label.mood"), naming.text("mood.moved", turn.moodAfter().calm(), naming.moved(turn.calmMoved()),
                turn.moodAfter().trust(), naming.moved(turn.trustMoved())));
    }

    /** In the debrief: the same, with why and what to try. */
    void explain(Turn turn) {
        paper.labelled(naming.text("label.scores"), naming.scores(turn.scorecard().scores()));
        turn.scorecard().evidence().forEach(e -> {
            paper.labelled(naming.of(e.dimension()), cause(e, turn.reply()));
            advice(e);
        });
        whole(turn);
    }

    void mood(Mood mood) {
        paper.labelled(naming.text("label.mood"), naming.text("mood.now", mood.calm(), mood.trust()));
    }

    private void score(Turn turn, Dimension dimension, Map<Dimension, Integer> last) {
        Scorecard card = turn.scorecard();
        OptionalInt score = card.of(dimension);
        if (score.isEmpty()) {
            return;
        }
        String moved = last.containsKey(dimension) ? ", " + naming.moved(score.getAsInt() - last.get(dimension)) : "";
        paper.labelled(naming.of(dimension), score.getAsInt() + moved);
        card.evidenceFor(dimension).forEach(e -> paper.line("  " + cause(e, turn.reply())));
    }

    private void whole(Turn turn) {
        turn.scorecard().critical().forEach(c -> paper.labelled(naming.text("label.critical"), rules.title(c)));
    }

    private String cause(Evidence evidence, String reply) {
        String points = points(evidence.points());
        String quote = evidence.quote(reply).strip();
        String title = rules.title(evidence.signal()) + (evidence.detail().isEmpty() ? "" : " (" + evidence.detail() + ")");
        return quote.isEmpty() ? naming.text("cause.whole", points, title) : naming.text("cause.quoted", points, quote, title);
    }

    private void advice(Evidence evidence) {
        String why = rules.why(evidence.signal());
        if (!why.isEmpty()) {
            paper.line("  " + naming.text("advice.why", why));
        }
        String tryThis = evidence.isGain() ? "" : rules.tryThis(evidence.signal());
        if (!tryThis.isEmpty()) {
            paper.line("  " + naming.text("advice.try", tryThis));
        }
    }

    private static String points(double points) {
        String number = points == Math.rint(points)
                ? String.valueOf(Math.round(Math.abs(points)))
                : String.format(Locale.ROOT, "%.1f", Math.abs(points));
        return (points < 0 ? "\u2212" : "+") + number;
    }
}
