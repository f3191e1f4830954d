package twoears.plain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Explanation;

/** What the rubric's rules are called, why they count and what to try, for one reader. */
public final class Rules {
    private final Words words;

    /** Asked for with every one of every reply, by several threads. */
    private final Map<String, Explanation> gains = new ConcurrentHashMap<>();
    private final Map<String, Explanation> losses = new ConcurrentHashMap<>();

    public Rules(Language language) {
        words = Words.of("scoring", language);
    }

    public String title(String signal) {
        return of(signal, true).title();
    }

    public Explanation of(Evidence evidence) {
        return of(evidence.signal(), evidence.isGain());
    }

    public Explanation of(String signal, boolean isGain) {
        Map<String, Explanation> known = isGain ? gains : losses;
        Explanation explained = known.get(signal);
        return explained != null ? explained : known.computeIfAbsent(signal, s -> Explanation.of(s, isGain, words));
    }
}
