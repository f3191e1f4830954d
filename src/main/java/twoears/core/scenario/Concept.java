package twoears.core.scenario;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The id of a thing that can be trained, such as {@code P2} (empathy) or {@code D3} (the detective): a dream-team type
 * (D), a role (R), an ability (A), a myth (M) or a principle (P).
 */
public record Concept(String id) implements Comparable<Concept> {
    private static final Pattern ID = Pattern.compile("[DRAMP]\\d{1,2}");

    public Concept {
        if (!isConcept(id)) {
            throw new IllegalArgumentException("no concept " + id);
        }
    }

    public static boolean isConcept(String id) {
        if (!ID.matcher(id).matches()) {
            return false;
        }
        int number = Integer.parseInt(id.substring(1));
        return switch (id.charAt(0)) {
            case 'D' -> number <= 5;
            case 'R' -> number >= 1 && number <= 9;
            case 'A' -> number >= 1 && number <= 4;
            case 'M' -> number >= 1 && number <= 5;
            default -> number >= 1 && number <= 16;
        };
    }

    @Override
    public int compareTo(Concept other) {
        return Comparator.comparing((Concept c) -> c.id.charAt(0))
                .thenComparing(c -> Integer.parseInt(c.id.substring(1)))
                .compare(this, other);
    }
}
