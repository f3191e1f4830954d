package twoears.authoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Expectation.Figure;
import twoears.authoring.format.Expectation.What;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Outcome;

/** {@code expect}: what must be so after a turn, or at the end. */
final class ExpectationBinding {
    private static final int MOST_TURNS = 999;
    private static final int MOST_POINTS = 100;

    private final PlaytestNames names;
    private final Signals signals;
    private final Problems problems;

    ExpectationBinding(PlaytestNames names, Signals signals, Problems problems) {
        this.names = names;
        this.signals = signals;
        this.problems = problems;
    }

    /** In the order that a reader should be told what came otherwise: first where the story went. */
    List<Expectation> bind(Fields f) {
        var all = new ArrayList<Expectation>();
        add(all, f, "step", What.STEP, names::step);
        add(all, f, "ending", What.ENDING, names::ending);
        add(all, f, "outcome", What.OUTCOME, s -> Values.oneOf(s, Outcome.class, "outcome", problems));
        add(all, f, "visited", What.VISITED, names::step);
        add(all, f, "not-visited", What.NOT_VISITED, names::step);
        add(all, f, "says", What.SAYS, s -> Values.tellIfReadOtherwise(s, problems));
        add(all, f, "revealed", What.REVEALED, names::hidden);
        add(all, f, "told", What.TOLD, names::fact);
        add(all, f, "heard", What.HEARD, names::phrase);
        add(all, f, "not-heard", What.NOT_HEARD, names::phrase);
        add(all, f, "signals", What.SIGNAL, s -> signals.names(List.of(s)));
        add(all, f, "not-signals", What.NO_SIGNAL, s -> signals.names(List.of(s)));
        add(all, f, "turns", Figure.TURNS, MOST_TURNS);
        add(all, f, "calm", Figure.CALM, MOST_POINTS);
        add(all, f, "trust", Figure.TRUST, MOST_POINTS);
        f.fields("scores", Shape.SCORES).ifPresent(s -> addScores(all, s));
        return all;
    }

    private void addScores(List<Expectation> all, Fields scores) {
        add(all, scores, "empathy", Figure.EMPATHY, MOST_POINTS);
        add(all, scores, "clarity", Figure.CLARITY, MOST_POINTS);
        add(all, scores, "honesty", Figure.HONESTY, MOST_POINTS);
        add(all, scores, "handling", Figure.HANDLING, MOST_POINTS);
        add(all, scores, "overall", Figure.OVERALL, MOST_POINTS);
    }

    private void add(List<Expectation> all, Fields f, String key, What what, Consumer<Node.Scalar> check) {
        for (Node.Scalar name : f.scalars(key)) {
            check.accept(name);
            all.add(new Expectation.Named(what, name.text().strip(), name.place()));
        }
    }

    private void add(List<Expectation> all, Fields f, String key, Figure figure, int most) {
        for (Node.Scalar bound : f.scalars(key)) {
            Values.bound(bound, key, most, problems).ifPresent(b -> all.add(new Expectation.Measured(figure, b, bound.place())));
        }
    }
}
