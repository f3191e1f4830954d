package twoears.authoring.format;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/** Lengths of time as people write them, such as {@code 2 hours}. */
public final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,3}) +(minute|hour|day)s?");
    private static final Map<String, ChronoUnit> UNITS = Map.of("minute", ChronoUnit.MINUTES, "hour", ChronoUnit.HOURS, "day", ChronoUnit.DAYS);

    private Lengths() {}

    static Optional<Duration> of(Node.Scalar scalar, String key, Problems problems) {
        Optional<Duration> length = of(scalar.text().strip());
        if (length.isEmpty()) {
            problems.add(Code.BAD_LENGTH, scalar.place(), scalar.text().strip(), key);
        }
        return length;
    }

    /** Empty where it is none. */
    public static Optional<Duration> of(String text) {
        Matcher matcher = LENGTH.matcher(text);
        return matcher.matches() ? Optional.ofNullable(UNITS.get(matcher.group(2))).map(u -> Duration.of(Integer.parseInt(matcher.group(1)), u)) : Optional.empty();
    }
}
