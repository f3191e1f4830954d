package twoears.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.language.ImageReader;
import twoears.core.language.ImageWriter;

/** The kinds of signals by their names. */
final class SignalKinds {
    private final Map<String, SignalKind> kinds = new ConcurrentHashMap<>();

    /** @param rules those of a lexicon, which say what is an act and what a matter of tone */
    SignalKinds(List<SignalRule> rules) {
        for (SignalRule rule : rules) {
            put(rule.name(), SignalGroup.PHRASED.bit | switch (rule.kind()) {
                case ACT -> SignalGroup.ACT.bit;
                case TONE -> SignalGroup.YIELDS.bit;
                case STAYS -> 0;
            } | (rule.name().startsWith("reports-") ? SignalGroup.REPORTS.bit : 0));
        }
        for (SignalGroup group : SignalGroup.values()) {
            for (String name : group.names) {
                put(name, group.bit);
            }
        }
    }

    SignalKinds(ImageReader image) {
        for (int left = image.number(); left > 0; left--) {
            String name = image.text();
            kinds.put(name, new SignalKind(name, image.number()));
        }
    }

    void write(ImageWriter image) {
        image.number(kinds.size());
        new TreeMap<>(kinds).forEach((name, kind) -> {
            image.text(name);
            image.number(kind.groups());
        });
    }

    private void put(String name, int groups) {
        kinds.put(name, new SignalKind(name, of(name).groups() | groups));
    }

    SignalKind of(String name) {
        SignalKind kind = kinds.get(name);
        return kind != null ? kind : kinds.computeIfAbsent(name, n -> new SignalKind(n, 0));
    }
}
