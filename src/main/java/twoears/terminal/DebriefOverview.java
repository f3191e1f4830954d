package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Suggestion;
import twoears.core.language.Words;
import twoears.core.scoring.Explanation;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Run;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** A debrief's first page: how it ended, the scores, the mood's curve, what to practise next. */
record DebriefOverview(DebriefScreen screen) {

    /** @param curve rows for each of the curve's two lines */
    List<Row> rows(int width, int curve) {
        Words words = screen.words();
        var rows = new ArrayList<Row>();
        rows.add(ending().cut(width));
        rows.add(Row.BLANK);
        screen.result().scorecard().ifPresent(s -> rows.addAll(new ScoreBars(s, words).rows(width)));
        screen.result().scorecard().filter(s -> s.isCritical()).ifPresent(s -> rows.addAll(incident(s.critical(), width)));
        rows.add(Row.BLANK);
        Curve.of(screen.now(), words).rows(width, curve).forEach(r -> rows.add(r.cut(width)));
        screen.suggestion().ifPresent(s -> {
            rows.add(Row.BLANK);
            rows.addAll(suggestion(s, width));
        });
        return rows;
    }

    private Row ending() {
        Words words = screen.words();
        Row outcome = screen.result().outcome().map(o -> Row.of(Labels.sign(o) + " " + new Labels(words).outcome(o), Labels.style(o).inBold())).orElse(Row.BLANK);
        return screen.result().csat().map(c -> outcome.plus("   " + words.text("debrief.csat") + " ", Style.QUIET)
                .plus("●".repeat(c) + "○".repeat(5 - c), Style.of(Ink.WARNING)).plus(" " + words.text("debrief.of-five", c), Style.STRONG)).orElse(outcome);
    }

    private List<Row> incident(List<String> critical, int width) {
        return Wrapping.of("▲ " + screen.words().text("debrief.incident", Explanation.titles(critical, screen.words())), Style.of(Ink.WARNING), width);
    }

    private List<Row> suggestion(Suggestion suggestion, int width) {
        Words words = screen.words();
        var labels = new Labels(words);
        String why = switch (suggestion.reason()) {
            case WEAKEST -> words.text("suggestion.weakest", suggestion.dimension().map(labels::dimension).orElse(""));
            case UNPRACTISED -> words.text("suggestion.unpractised", suggestion.concept().map(labels::concept).orElse(""));
            case HARDER -> words.text("suggestion.harder");
            case AGAIN -> words.text("suggestion.again");
        };
        return Wrapping.of(List.of(new Run("n  ", Style.ACCENT.inBold()), new Run(words.text("suggestion.next") + " ", Style.QUIET),
                new Run(suggestion.card().title(), Style.STRONG), new Run(". " + why, Style.TEXT)), width);
    }
}
