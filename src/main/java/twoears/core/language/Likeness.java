package twoears.core.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a name looks like. Two names that have a likeness in common are taken for the same one by a reader, and so have to be the
 * same person's: they differ in case only, or in letters that are drawn alike, such as a Cyrillic а for a Latin one, a
 * capital I for an l, a 0 for an o.
 *
 * <p>What only looks alike in some typefaces (rn and m) is told apart, since it makes one name of Erna and Ema.
 */
public final class Likeness {
    private Likeness() {}

    /** One or two; the same for the same name on every machine. */
    public static Set<String> of(String name) {
        String plain = Normalizer.normalize(name, Form.NFKC);
        var likenesses = new TreeSet<String>();
        likenesses.add(folded(plain));
        likenesses.add(folded(drawn(plain)));
        return likenesses;
    }

    public static boolean isShared(String one, String other) {
        return of(one).stream().anyMatch(of(other)::contains);
    }

    /** Case first, since the two cases of a letter don't look alike in every alphabet. */
    private static String folded(String text) {
        String lower = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        lower.codePoints().filter(c -> !Lookalikes.isInvisible(c)).map(Lookalikes::plain).filter(c -> c != ' ' && c != '-' && c != '\'' && c != '.')
                .map(Lookalikes::latin).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The strokes that stand for an l or an o. */
    private static String drawn(String text) {
        return text.replace('I', 'l').replace('1', 'l').replace('0', 'o');
    }
}
