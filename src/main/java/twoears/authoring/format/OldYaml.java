package twoears.authoring.format;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What YAML 1.1 makes of words without quotes: {@code no} is false, {@code 12:30} is 750, {@code 010} is 8 and
 * {@code 1.10} is 1.1. Here they stay what they are, but editors and other programs may show or save them otherwise.
 */
final class OldYaml {
    private static final Set<String> TRUE = Set.of("yes", "on", "true", "y");
    private static final Set<String> FALSE = Set.of("no", "off", "false", "n");
    private static final int LONGEST = 20;

    private static final Pattern OCTAL = Pattern.compile("0[0-7]+");
    private static final Pattern SIXTIES = Pattern.compile("[1-9][0-9]*(:[0-5]?[0-9])+");
    private static final Pattern ENDS_IN_NOUGHT = Pattern.compile("[0-9]+\\.[0-9]*0");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]*(_[0-9]+)+");

    private OldYaml() {}

    /** What would be read, when that isn't what was written. */
    static Optional<String> reading(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of("true");
        } else if (FALSE.contains(word)) {
            return Optional.of("false");
        }
        char first = text.charAt(0);
        return first >= '0' && first <= '9' ? number(text) : Optional.empty();
    }

    private static Optional<String> number(String text) {
        if (OCTAL.matcher(text).matches()) {
            return Optional.of(new BigInteger(text, 8).toString());
        } else if (SIXTIES.matcher(text).matches()) {
            long value = 0;
            for (String part : text.split(":")) {
                value = value * 60 + Long.parseLong(part);
            }
            return Optional.of(Long.toString(value));
        } else if (ENDS_IN_NOUGHT.matcher(text).matches()) {
            return Optional.of(text.replaceFirst("\\.?0+$", ""));
        } else if (GROUPED.matcher(text).matches()) {
            return Optional.of(text.replace("_", ""));
        }
        return Optional.empty();
    }
}
