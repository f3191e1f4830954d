package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;

/** The many small weights of single words on one dimension, shown as one piece of evidence that lists them. */
final class Tone {
    /** Points below which a weight is no line of its own. */
    static final double LITTLE = 3;
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST_QUOTE = 24;

    private final Dimension dimension;
    private final String reply;
    private final List<Part> parts = new ArrayList<>();
    private double sum;

    private record Part(double points, Span span) {}

    Tone(Dimension dimension, String reply) {
        this.dimension = dimension;
        this.reply = reply;
    }

    void add(double points, Span span) {
        parts.add(new Part(points, span));
        sum += points;
    }

    /** Adds the evidence, where there is some; gives its points. */
    double into(List<Evidence> evidence) {
        double points = Figures.tenths(sum);
        if (points != 0) {
            evidence.add(new Evidence("tone", dimension, points, new Span(0, 0), shown()));
        }
        return points;
    }

    /** As the JDK writes a number of tenths, which would take most of the time there is for a reply. */
    private static void tenths(StringBuilder shown, double points) {
        long tenths = Math.round(Math.abs(points) * 10);
        shown.append(Double.compare(points, 0) < 0 ? "-" : "").append(tenths / 10).append('.').append(tenths % 10);
    }

    private String shown() {
        parts.sort(Comparator.comparingDouble(p -> -Math.abs(p.points())));
        StringBuilder shown = new StringBuilder();
        for (Part part : parts.subList(0, Math.min(parts.size(), MOST_SHOWN))) {
            String quote = part.span().of(reply).strip();
            if (!quote.isEmpty() && quote.length() <= LONGEST_QUOTE) {
                double points = Figures.tenths(part.points());
                shown.append(shown.length() == 0 ? "" : ", ").append(quote).append(points > 0 ? " +" : " ");
                tenths(shown, points);
            }
        }
        return shown.toString();
    }
}
