package twoears.authoring.playtest;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Expectation;
import twoears.authoring.format.Expectation.Figure;
import twoears.authoring.format.Expectation.Measured;
import twoears.authoring.format.Expectation.Named;
import twoears.core.conversation.Point.Finish;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorecard;

/** Holds expectations against what was seen, and tells what came instead. */
final class Holding {
    private final Seen seen;
    private final Problems problems;

    Holding(Seen seen, Problems problems) {
        this.seen = seen;
        this.problems = problems;
    }

    void check(Expectation expectation) {
        if (expectation instanceof Named named) {
            check(named.what(), named.name(), named.place());
        } else {
            check((Measured) expectation);
        }
    }

    private void check(Expectation.What what, String name, Place at) {
        switch (what) {
            case SAYS -> tell(isSaid(name), "says", at, name, seen.said());
            case STEP -> step(name, at);
            case ENDING -> ending(name, at);
            case OUTCOME -> outcome(name, at);
            case SIGNAL -> among(seen.signals(), "signal", name, at);
            case NO_SIGNAL -> noSignal(name, at);
            case HEARD -> among(seen.heard(), "heard", name, at);
            case NOT_HEARD -> tell(!seen.heard().contains(name), "not-heard", at, name);
            case TOLD -> tell(seen.point().told().contains(name), "told", at, name);
            case REVEALED -> tell(seen.point().revealed().contains(name), "revealed", at, name);
            case VISITED -> tell(seen.point().visited().contains(name), "visited", at, name, path());
            case NOT_VISITED -> tell(!seen.point().visited().contains(name), "not-visited", at, name, path());
        }
    }

    private void tell(boolean holds, String variant, Place at, String... details) {
        if (!holds) {
            problems.addAs(Code.TEST_FAILED, variant, at, details);
        }
    }

    private void among(Collection<String> found, String variant, String name, Place at) {
        if (found.isEmpty()) {
            tell(false, variant + "-none", at, name);
        } else {
            tell(found.contains(name), variant, at, name, String.join(", ", found));
        }
    }

    private void noSignal(String name, Place at) {
        String quote = seen.quote(name).strip();
        tell(!seen.signals().contains(name), quote.isEmpty() ? "not-signal-whole" : "not-signal", at, name, quote);
    }

    /** A part of what the customer says is enough, whatever breaks, capitals and kinds of apostrophe were written. */
    private boolean isSaid(String text) {
        return folded(seen.said()).contains(folded(text));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT).strip();
    }

    private void step(String name, Place at) {
        Optional<Finish> finish = seen.point().finish();
        if (finish.isPresent()) {
            tell(false, "step-ended", at, name, name(finish.get()));
        } else {
            tell(seen.point().step().equals(name), "step", at, name, seen.point().step());
        }
    }

    private void ending(String name, Place at) {
        Optional<Finish> finish = seen.point().finish();
        if (finish.isEmpty()) {
            tell(false, "ending-open", at, name, seen.point().step());
        } else {
            tell(finish.get().ending().equals(name), "ending", at, name, name(finish.get()));
        }
    }

    private void outcome(String name, Place at) {
        Optional<Finish> finish = seen.point().finish();
        if (finish.isEmpty()) {
            tell(false, "outcome-open", at, name, seen.point().step());
        } else {
            tell(word(finish.get().outcome()).equals(name), "outcome", at, name, name(finish.get()));
        }
    }

    /** The ending with its outcome; the outcome alone where the mood decided. */
    static String name(Finish finish) {
        String outcome = word(finish.outcome());
        return finish.ending().isEmpty() || finish.ending().equals(outcome) ? outcome : finish.ending() + " (" + outcome + ")";
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String path() {
        return String.join(", ", seen.path());
    }

    private void check(Measured measured) {
        Optional<Integer> value = value(measured.figure());
        String bound = (measured.bound().atLeast() ? "at least " : "at most ") + measured.bound().number();
        String figure = word(measured.figure());
        if (value.isEmpty()) {
            tell(false, "unscored", measured.place(), figure, bound);
        } else {
            tell(measured.bound().holds(value.get()), "figure", measured.place(), figure, bound, Integer.toString(value.get()));
        }
    }

    private Optional<Integer> value(Figure figure) {
        return switch (figure) {
            case CALM -> Optional.of(seen.point().mood().calm());
            case TRUST -> Optional.of(seen.point().mood().trust());
            case TURNS -> Optional.of(seen.count());
            case EMPATHY -> score(Dimension.EMPATHY);
            case CLARITY -> score(Dimension.CLARITY);
            case HONESTY -> score(Dimension.HONESTY);
            case HANDLING -> score(Dimension.HANDLING);
            case OVERALL -> seen.scores().map(Scorecard::overall);
        };
    }

    private Optional<Integer> score(Dimension dimension) {
        return seen.scores().map(s -> s.scores().get(dimension));
    }
}
