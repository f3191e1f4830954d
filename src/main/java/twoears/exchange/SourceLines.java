package twoears.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import twoears.core.language.HalfCharacters;
import twoears.core.scenario.Source;
import twoears.exchange.Sealed.Attachment;

/** The scenarios that files bring along: the same line again and again, so read once each. Not for use by several threads. */
final class SourceLines {
    private static final Set<String> FIELDS = Set.of("main", "files");

    /** A cup has a handful of cases. */
    private static final int MOST_KEPT = 50;

    private final Map<String, Source> kept = new LinkedHashMap<>();

    /**
     * @param attachment genuine
     * @param hash that the scenario must have
     */
    Source read(Attachment attachment, String hash) throws Unfit {
        Source source = kept.get(attachment.hash());
        if (source == null || !source.hash().equals(hash)) {
            source = parsed(Json.read(attachment.line()).only(FIELDS), hash);
            keep(attachment.hash(), source);
        }
        return source;
    }

    private static Source parsed(Fields line, String hash) throws Unfit {
        var files = new LinkedHashMap<String, String>();
        Fields written = line.fields("files");
        for (String name : written.values().keySet()) {
            files.put(name, written.text(name));
        }
        var source = new Source(hash, line.label("main"), files);
        // The hash can't tell a half character from a question mark.
        if (!source.isWhole() || files.values().stream().anyMatch(t -> !HalfCharacters.escaped(t).equals(t))) {
            throw new Unfit("scenario-hash");
        }
        return source;
    }

    private void keep(String line, Source source) {
        if (kept.size() >= MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(line, source);
    }
}
