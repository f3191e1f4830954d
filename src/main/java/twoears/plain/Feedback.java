package twoears.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Scorecard;

/** What a reply did, in lines. */
final class Feedback {
    /** What moved a score most; more is too much to hear after each reply, and stands in the debrief (our judgement). */
    private static final int MOST_CAUSES = 3;

    /** Points below which a cause is not worth a line (our judgement). */
    private static final double LEAST_TOLD = 0.5;

    /** Characters; a longer quote is heard as well by its beginning and end. */
    private static final int LONGEST_QUOTE = 80;

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

    /** In the debrief: every rule that saw something, once for all dimensions that it moved, with why and what to try. */
    void explain(Turn turn) {
        paper.labelled(naming.text("label.scores"), naming.scores(turn.scorecard().scores()));
        var together = new LinkedHashMap<List<Object>, List<Evidence>>();
        turn.scorecard().evidence().forEach(e ->
                together.computeIfAbsent(List.of(e.signal(), e.span(), e.detail()), k -> new ArrayList<>()).add(e));
        together.values().stream().filter(Feedback::matters).forEach(same -> {
            paper.line(naming.text("explained", about(same.get(0), turn.reply()), same.stream()
                    .map(e -> naming.of(e.dimension()) + " " + points(e.points())).collect(Collectors.joining(", "))));
            advice(same.get(0));
        });
        whole(turn);
    }

    private static boolean matters(List<Evidence> same) {
        return same.stream().anyMatch(e -> Math.abs(e.points()) >= LEAST_TOLD);
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
        card.evidenceFor(dimension).stream().sorted(Comparator.comparingDouble(e -> -Math.abs(e.points()))).limit(MOST_CAUSES).filter(e -> Math.abs(e.points()) >= LEAST_TOLD)
                .forEach(e -> paper.line("  " + points(e.points()) + " " + about(e, turn.reply())));
    }

    private void whole(Turn turn) {
        turn.scorecard().critical().forEach(c -> paper.labelled(naming.text("label.critical"), rules.title(c)));
    }

    private String about(Evidence evidence, String reply) {
        String quote = shortened(evidence.quote(reply).strip());
        String title = rules.title(evidence.signal()) + (evidence.detail().isEmpty() ? "" : " (" + evidence.detail() + ")");
        return quote.isEmpty() ? naming.text("cause.whole", title) : naming.text("cause.quoted", quote, title);
    }

    private static String shortened(String quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int first = quote.lastIndexOf(' ', LONGEST_QUOTE / 2);
        int last = quote.indexOf(' ', quote.length() - LONGEST_QUOTE / 4);
        return first < 0 || last < 0 ? quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …"
                : quote.substring(0, first) + " …" + quote.substring(last);
    }

    private void advice(Evidence evidence) {
        String why = rules.of(evidence).why();
        if (!why.isEmpty()) {
            paper.line("  " + naming.text("advice.why", why));
        }
        String tryThis = evidence.isGain() ? "" : rules.of(evidence).tryThis();
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
