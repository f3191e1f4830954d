package twoears.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scoring.Explanation;
import twoears.report.page.Isolated;
import twoears.report.page.Page;

/**
 * How reports call things, in the language of whoever reads them.
 *
 * @param zone where dates are read
 */
record Naming(Words words, ZoneId zone) {
    /** The same in every country, and in the order that sorts. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static Naming in(Language reader, ZoneId zone) {
        return new Naming(Words.of("report", reader), zone);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A constant's name, as "outcome.fan" in the words. */
    String of(Enum<?> constant) {
        return words.text(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** A concept as people call it; an id that has no name stands for itself. */
    String concept(String id) {
        Words concepts = words.of("concepts");
        String name = concepts.has(id) ? concepts.text(id) : id;
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    Explanation explained(String signal, boolean isGain) {
        return Explanation.of(signal, isGain, words);
    }

    String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** The number, or a dash where there is none. */
    static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("–");
    }

    /** Points with their sign; a tenth only where it says something. */
    static String signed(double points) {
        double size = Math.abs(points);
        String digits = size >= 10 ? String.valueOf(Math.round(size)) : String.valueOf(Math.round(size * 10) / 10.0).replaceFirst("\\.0$", "");
        return (points < 0 ? "−" : "+") + digits;
    }

    Page page(String title, String lead, Instant made, List<Page.Section> sections) {
        return new Page(title, lead, text("foot", minute(made)), words.language(),
                new Page.Labels(text("label.contents"), text("label.numbers"), text("label.try")), sections);
    }

    static String isolated(String text) {
        return Isolated.of(text);
    }
}
