package twoears.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.RubricSheet;
import twoears.core.scoring.RubricSheet.Kind;
import twoears.core.scoring.RubricSheet.Row;
import twoears.core.scoring.Working;

/** The rubric on paper, 80 columns wide: dimension by dimension, each behaviour with its points, opportunity and source. */
public final class RubricText {
    private static final int WIDTH = 80;

    private final RubricSheet sheet;
    private final Words words;
    private final Rules rules;
    private final List<String> lines = new ArrayList<>();

    private RubricText(RubricSheet sheet, Language reader) {
        this.sheet = sheet;
        words = Words.of("rubric", reader);
        rules = new Rules(reader);
    }

    public static List<String> of(RubricSheet sheet, Language reader) {
        RubricText text = new RubricText(sheet, reader);
        text.wrapped("", text.words.text("rubric.how", SumText.figure(sheet.stretch())));
        for (Dimension dimension : Dimension.values()) {
            text.dimension(dimension);
        }
        text.failures();
        return text.lines;
    }

    private void dimension(Dimension dimension) {
        String name = words.text("dimension." + dimension.name().toLowerCase(Locale.ROOT));
        lines.add("");
        lines.add(words.text("rubric.base", name, SumText.figure(sheet.bases().get(dimension.ordinal()))));
        List<Row> rows = sheet.rows().stream().filter(r -> r.dimension() == dimension).toList();
        rows.stream().filter(r -> r.kind() != Kind.TONE).forEach(this::behaviour);
        String tone = rows.stream().filter(r -> r.kind() == Kind.TONE).map(r -> rules.title(r.signal()) + " " + signed(r.weak())).collect(Collectors.joining(", "));
        if (!tone.isEmpty()) {
            lines.add("");
            lines.add("  " + words.text("rubric.tone", words.text("source.fitted")));
            wrapped("    ", tone);
        }
    }

    private void behaviour(Row row) {
        String title = rules.title(row.signal());
        String points = points(row);
        lines.add("");
        if (title.length() + points.length() + 5 <= WIDTH) {
            lines.add("  " + title + " ".repeat(WIDTH - 2 - title.length() - points.length()) + points);
        } else {
            lines.add("  " + title);
            lines.add(" ".repeat(Math.max(4, WIDTH - points.length())) + points);
        }
        String why = rules.of(row.signal(), row.weak() >= 0).why();
        if (!why.isEmpty()) {
            wrapped("    ", why);
        }
        wrapped("    ", words.text("rubric.when", words.text("when." + row.when()), source(row)));
    }

    private String source(Row row) {
        return row.source().isEmpty() ? words.text("source.judgement") : row.source();
    }

    private String points(Row row) {
        if (row.kind() == Kind.MEASURE) {
            return words.text("rubric.per-unit", signed(row.weak()), SumText.figure(row.from()));
        }
        String points = row.weak() == row.strong() ? words.text("rubric.points", signed(row.weak()))
                : words.text("rubric.points-strong", signed(row.weak()), signed(row.strong()));
        return row.most() > 1 ? words.text("rubric.most", points, String.valueOf(row.most())) : points;
    }

    private void failures() {
        lines.add("");
        wrapped("", words.text("rubric.critical", String.valueOf(Working.FAILED), titles(sheet.critical())));
        wrapped("", words.text("rubric.uncorrected", String.valueOf(sheet.within()), titles(sheet.uncorrected())));
        wrapped("", words.text("rubric.voids", titles(sheet.voids())));
        wrapped("", words.text("rubric.floor", String.valueOf(Working.FLOOR), String.valueOf(Working.HELD)));
    }

    private String titles(Collection<String> signals) {
        return signals.stream().map(rules::title).sorted().collect(Collectors.joining(", "));
    }

    private static String signed(double points) {
        return points > 0 ? "+" + SumText.figure(points) : SumText.figure(points);
    }

    private void wrapped(String indent, String text) {
        lines.addAll(Wrapped.lines(text, indent, WIDTH));
    }
}
