package twoears.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Addend;
import twoears.core.scoring.Sum;
import twoears.core.scoring.Working;

/** The sum of one reply's scores, written so that somebody with a pocket calculator gets the same figures. */
public final class SumText {
    /** Columns of a line at most. */
    static final int WIDTH = 80;

    private final Words words;
    private final Rules rules;
    private final List<String> lines = new ArrayList<>();

    private SumText(Language reader) {
        words = Words.of("rubric", reader);
        rules = new Rules(reader);
    }

    /** @param id how the reply is called */
    public static List<String> of(Working working, String id, String reply, Language reader) {
        SumText text = new SumText(reader);
        text.lines.add(text.words.text("sum.reply", id, String.valueOf(working.scorecard().overall())));
        working.sums().forEach(sum -> text.dimension(sum, working, reply));
        text.overall(working);
        text.wrapped("", text.words.text("sum.notes"));
        return text.lines;
    }

    private void dimension(Sum sum, Working working, String reply) {
        lines.add("");
        lines.add(words.text("sum.score", name(sum.dimension()), score(working, sum.dimension())));
        String earned = figure(sum.earned());
        String lost = figure(sum.lost());
        share("sum.earned", earned, figure(100 - sum.base()), figure(sum.earnedShare()), sum.earned());
        share("sum.lost", lost, figure(sum.base()), figure(sum.lostShare()), sum.lost());
        line("sum.net", earned, figure(sum.earnedShare()), lost, figure(sum.lostShare()), figure(sum.net()));
        line("sum.stretch", figure(sum.most()), figure(sum.room()), figure(sum.most() - 1), figure(Math.abs(sum.net())), figure(sum.stretch()));
        line("sum.factors", figure(sum.earnedShare()), figure(sum.stretch()), figure(sum.gain()), figure(sum.lostShare()), figure(sum.loss()));
        row(figure(sum.base()), "", words.text("sum.base"));
        List<BigDecimal> parts = new ArrayList<>(List.of(BigDecimal.valueOf(sum.base())));
        List<Addend> shown = sum.addends().stream().filter(a -> !sum.isFolded(a) && tenths(sum.points(a)).signum() != 0)
                .sorted(Comparator.comparingDouble(a -> -sum.points(a))).toList();
        shown.forEach(addend -> parts.add(addend(addend, sum, reply)));
        List<Addend> folded = sum.addends().stream().filter(sum::isFolded).toList();
        if (!folded.isEmpty()) {
            parts.add(tone(folded, sum));
        }
        total(parts, score(working, sum.dimension()));
    }

    private void share(String key, String points, String room, String share, double amount) {
        if (amount <= 0) {
            line(key + "-none");
        } else {
            line(key, points, room, share);
        }
    }

    private BigDecimal addend(Addend addend, Sum sum, String reply) {
        BigDecimal points = tenths(sum.points(addend));
        String sumOf = faded(addend) + " × " + figure(addend.isGain() ? sum.gain() : sum.loss());
        String quote = addend.span().of(reply).strip().replace('\n', ' ');
        row(signed(points), sumOf, rules.title(addend.signal()) + measured(addend) + (quote.isEmpty() ? "" : " “" + quote + "”"));
        return points;
    }

    /** What a measure found, such as 15 words a sentence. */
    private static String measured(Addend addend) {
        boolean isFigure = !addend.about().isEmpty() && addend.about().chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return isFigure ? " " + addend.about() : "";
    }

    private static String faded(Addend addend) {
        return figure(addend.given()) + (addend.before() > 0 ? " ÷ " + (1 << addend.before()) : "") + (" × " + figure(Addend.AGAIN)).repeat(addend.again());
    }

    private BigDecimal tone(List<Addend> folded, Sum sum) {
        double up = folded.stream().filter(Addend::isGain).mapToDouble(Addend::raw).sum();
        double down = folded.stream().filter(a -> !a.isGain()).mapToDouble(a -> -a.raw()).sum();
        BigDecimal points = tenths(up * sum.gain() - down * sum.loss());
        String all = folded.stream().map(a -> rules.title(a.signal()) + " " + figure(a.raw())).collect(Collectors.joining(", "));
        lines.add("  " + pad(signed(points), 7) + "  " + figure(up) + " × " + figure(sum.gain()) + " − " + figure(down) + " × " + figure(sum.loss()));
        wrapped("           ", words.text("sum.tone", all));
        return points;
    }

    private void total(List<BigDecimal> parts, String score) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        StringBuilder added = new StringBuilder();
        for (BigDecimal part : parts) {
            added.append(added.length() == 0 ? plain(part) : part.signum() < 0 ? " − " + plain(part.negate()) : " + " + plain(part));
        }
        wrapped("  ", words.text("sum.total", added.toString(), plain(sum), score));
    }

    private void overall(Working working) {
        lines.add("");
        List<Sum> sums = working.sums();
        Arrays.stream(Dimension.values()).filter(d -> sums.stream().noneMatch(s -> s.dimension() == d))
                .forEach(d -> wrapped("", words.text("sum.not-applicable", name(d))));
        int weight = sums.stream().mapToInt(s -> working.weights().of(s.dimension())).sum();
        int total = sums.stream().mapToInt(s -> working.weights().of(s.dimension()) * Integer.parseInt(score(working, s.dimension()))).sum();
        String added = sums.stream().map(s -> score(working, s.dimension()) + " × " + working.weights().of(s.dimension())).collect(Collectors.joining(" + "));
        BigDecimal mean = BigDecimal.valueOf(total).divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP);
        BigDecimal rounded = BigDecimal.valueOf(total).divide(BigDecimal.valueOf(weight), 0, RoundingMode.HALF_UP);
        wrapped("", words.text("sum.overall", added, String.valueOf(weight), plain(mean), plain(rounded)));
        caps(working);
        lines.add(words.text("sum.end", String.valueOf(working.scorecard().overall())));
    }

    private void caps(Working working) {
        if (working.scorecard().isCritical()) {
            String which = working.scorecard().critical().stream().map(rules::title).collect(Collectors.joining(", "));
            wrapped("", words.text("sum.critical", which, String.valueOf(Working.FAILED)));
        } else if (working.scorecard().scores().values().stream().anyMatch(s -> s < Working.FLOOR)) {
            wrapped("", words.text("sum.floor", String.valueOf(Working.FLOOR), String.valueOf(Working.HELD)));
        }
    }

    private void row(String points, String sum, String what) {
        String start = "  " + pad(points, 7) + "  " + sum;
        String line = start + " ".repeat(Math.max(2, 34 - start.length())) + what;
        lines.add(line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1).stripTrailing() + "…");
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private void line(String key, Object... arguments) {
        wrapped("  ", words.text(key, arguments));
    }

    private void wrapped(String indent, String text) {
        lines.addAll(Wrapped.lines(text, indent, WIDTH));
    }

    private String name(Dimension dimension) {
        return words.text("dimension." + dimension.name().toLowerCase(Locale.ROOT));
    }

    private static String score(Working working, Dimension dimension) {
        return String.valueOf(working.scorecard().of(dimension).orElse(0));
    }

    private static BigDecimal tenths(double points) {
        return BigDecimal.valueOf(points).setScale(8, RoundingMode.HALF_UP).setScale(1, RoundingMode.HALF_UP);
    }

    private static String signed(BigDecimal points) {
        return points.signum() > 0 ? "+" + plain(points) : plain(points);
    }

    /** As it stands, without zeros at its end. */
    static String figure(double figure) {
        return plain(BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
