package twoears.command;

import java.text.Normalizer;
import twoears.core.language.Shown;

/** What a trainee may be called: one line, as it is shown. */
final class TraineeName {
    /** Characters. */
    static final int LONGEST = 32;

    private TraineeName() {}

    /** The one spelling of what looks the same. */
    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    static boolean isGood(String typed) {
        String name = of(typed);
        return !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST && Shown.line(name).equals(name)
                && typed.codePoints().noneMatch(c -> Character.isISOControl(c) || Shown.isHarmful(c));
    }
}
