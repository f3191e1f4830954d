package twoears.authoring.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant: the nearest of the names there are, slips of the fingers counted. */
public final class Nearest {
    private static final int LONGEST = 64;

    /** As many letters make two words akin, if they differ by no more than an ending (our judgement). */
    private static final int STEM = 5;

    private static final int ENDING = 4;

    private Nearest() {}

    /** The nearest name, where one is near enough to be meant. */
    public static Optional<String> to(String written, Collection<String> names) {
        return all(written, names, 1).stream().findFirst();
    }

    /** The nearest names, nearest first, as many as are near enough and at most {@code most}. */
    public static List<String> all(String written, Collection<String> names, int most) {
        if (written.isBlank() || written.length() > LONGEST) {
            return List.of();
        }
        return names.stream().filter(n -> distance(written, n) <= slips(written, n))
                .sorted(Comparator.<String>comparingInt(n -> distance(written, n)).thenComparing(Comparator.naturalOrder()))
                .limit(most).toList();
    }

    /** One slip in every three letters, the missing half of a name that was begun, and another ending of the same word. */
    private static int slips(String written, String name) {
        boolean isBegun = written.length() >= 3 && fold(name).startsWith(fold(written));
        int few = Math.max(1, Math.min(written.length(), name.length()) / 3);
        return isBegun ? Integer.MAX_VALUE : lettersInCommon(fold(written), fold(name)) >= STEM ? Math.max(few, ENDING) : few;
    }

    /** At the beginning of both. */
    private static int lettersInCommon(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common) && Character.isLetter(a.charAt(common))) {
            common++;
        }
        return common;
    }

    /** Letters changed, left out, added or swapped with their neighbour (Damerau and Levenshtein's, restricted). */
    static int distance(String a, String b) {
        String one = fold(a);
        String two = fold(b);
        int[] beforeLast = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = row(one, two, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[two.length()];
    }

    private static int[] row(String one, String two, int i, int[] last, int[] beforeLast) {
        int[] row = new int[two.length() + 1];
        row[0] = i;
        for (int j = 1; j <= two.length(); j++) {
            int changed = last[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
