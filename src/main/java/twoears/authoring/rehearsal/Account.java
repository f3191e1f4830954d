package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import twoears.authoring.rehearsal.Crowd.MoodAt;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Outcome;

/** A report for people: tables of at most {@link #WIDTH} columns, in plain words. */
public final class Account {
    static final int WIDTH = 80;
    private static final int NAME = 11;
    private static final int NUMBER = 9;
    private static final int CURVE = 20;
    private static final int FELT = 33;
    private static final String LEVELS = "▁▂▃▄▅▆▇█";

    private final Report report;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private Account(Report report, Language reader) {
        this.report = report;
        words = Words.of("rehearsal", reader);
    }

    /** @param reader the language of whoever reads */
    public static List<String> of(Report report, Language reader) {
        var account = new Account(report, reader);
        account.head();
        account.outcomes();
        account.moods();
        account.lines.addAll(new HeatMap(report, account.words).lines());
        account.lines.addAll(new Advice(report, account.words).lines());
        return account.lines;
    }

    private void head() {
        line(words.text("head", report.scenario().title(), report.scenario().language().code(), report.scenario().id()));
        line(words.text("played", report.coverage().conversations(), report.conversations(), report.crowds().size(),
                Long.toString(report.seed()), Long.toString(report.seed() + report.conversations() - 1)));
        boolean isCut = report.crowds().values().stream().anyMatch(c -> c.conversations() < report.conversations());
        if (isCut) {
            line(words.text("played.cut"));
        }
        line("");
    }

    private void outcomes() {
        line(words.text("outcomes"));
        var head = new StringBuilder(" ".repeat(NAME));
        for (Outcome outcome : Outcome.values()) {
            head.append(Columns.right(words.text("outcome." + key(outcome)), NUMBER));
        }
        head.append(Columns.right(words.text("outcome.none"), NUMBER)).append(Columns.right(words.text("score"), NUMBER + 5))
                .append(Columns.right(words.text("turns"), NUMBER));
        line(head.toString());
        report.crowds().values().forEach(this::outcomes);
        line(words.text("outcomes.how"));
        line("");
    }

    private void outcomes(Crowd crowd) {
        var row = new StringBuilder(Columns.left(name(crowd), NAME));
        for (Outcome outcome : Outcome.values()) {
            row.append(Columns.right(count(crowd.outcomes().get(outcome)), NUMBER));
        }
        row.append(Columns.right(count(crowd.endless()), NUMBER));
        row.append(Columns.right(crowd.overall().map(this::threefold).orElse(""), NUMBER + 5));
        row.append(Columns.right(span(crowd.turns()), NUMBER));
        line(row.toString());
    }

    private String threefold(Spread spread) {
        return spread.low() + "  " + StringUtils.leftPad(Integer.toString(spread.middle()), 2) + "  "
                + StringUtils.leftPad(Integer.toString(spread.high()), 2);
    }

    private static String span(Spread spread) {
        return spread.low() == spread.high() ? Integer.toString(spread.low()) : spread.low() + "–" + spread.high();
    }

    private static String count(int number) {
        return number == 0 ? "·" : Integer.toString(number);
    }

    private void moods() {
        line(words.text("moods"));
        line(" ".repeat(NAME) + Columns.left(words.text("calm"), FELT) + words.text("trust"));
        for (Crowd crowd : report.crowds().values()) {
            line(Columns.left(name(crowd), NAME) + Columns.left(felt(crowd.mood(), MoodAt::calm), FELT) + felt(crowd.mood(), MoodAt::trust));
        }
        line("");
    }

    /** A level a turn, and the first and the last as numbers. */
    private static String felt(List<MoodAt> moods, Function<MoodAt, Spread> which) {
        List<Integer> values = moods.stream().map(which).map(Spread::middle).toList();
        var curve = new StringBuilder();
        int columns = Math.min(values.size(), CURVE);
        for (int i = 0; i < columns; i++) {
            int at = columns == 1 ? 0 : Math.round(i * (values.size() - 1f) / (columns - 1));
            curve.append(LEVELS.charAt(Math.min(LEVELS.length() - 1, values.get(at) * LEVELS.length() / 100)));
        }
        return curve + "  " + values.get(0) + " → " + values.get(values.size() - 1);
    }

    private String name(Crowd crowd) {
        return words.text("trainee." + crowd.trainee().word());
    }

    private static String key(Outcome outcome) {
        return Map.of(Outcome.LOST, "lost", Outcome.CALMED, "calmed", Outcome.RESOLVED, "resolved", Outcome.FAN, "fan").get(outcome);
    }

    private void line(String text) {
        lines.add(text.stripTrailing());
    }
}
