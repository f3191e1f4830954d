package twoears.authoring.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.league.Cup.Window;

/** When something begins and ends, and in which zone. */
public final class WindowBinding {
    /** As dates are written in a cup: the order of the parts is the same in every country. */
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Problems problems;

    WindowBinding(Problems problems) {
        this.problems = problems;
    }

    Optional<Window> window(Fields f) {
        Optional<Fields> fields = f.fields("window", Shape.WINDOW);
        Optional<ZoneId> zone = fields.flatMap(w -> w.scalar("zone")).flatMap(this::zone);
        Optional<Instant> from = fields.flatMap(w -> w.scalar("from")).flatMap(s -> time(s, "from", zone));
        Optional<Instant> until = fields.flatMap(w -> w.scalar("until")).flatMap(s -> time(s, "until", zone));
        if (from.isEmpty() || until.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        } else if (!from.get().isBefore(until.get())) {
            problems.add(Code.BAD_WINDOW, fields.get().placeOfValue("until"));
            return Optional.empty();
        }
        return Optional.of(new Window(from.get(), until.get(), zone.get()));
    }

    private Optional<ZoneId> zone(Node.Scalar scalar) {
        String name = scalar.text().strip();
        if (isZone(name)) {
            return Optional.of(ZoneId.of(name));
        }
        problems.addNear(Code.UNKNOWN_ZONE, scalar.place(), name, ZoneId.getAvailableZoneIds().stream().sorted().toList());
        return Optional.empty();
    }

    /** Whether a zone is known by this name, which is a place's: an offset alone would not follow summer time. */
    public static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    private Optional<Instant> time(Node.Scalar scalar, String key, Optional<ZoneId> zone) {
        Optional<LocalDateTime> time = time(scalar.text().strip());
        if (time.isEmpty()) {
            problems.add(Code.BAD_TIME, scalar.place(), scalar.text().strip(), key);
        }
        return time.flatMap(t -> zone.map(z -> t.atZone(z).toInstant()));
    }

    /** A date with a time, such as {@code 2026-12-01 09:00}. */
    public static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, WRITTEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As {@link #time} reads it. */
    public static String written(LocalDateTime time) {
        return WRITTEN.format(time);
    }
}
