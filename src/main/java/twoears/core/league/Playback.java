package twoears.core.league;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Replay;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Source;

/** What was entered, played again from what is kept. Not for use by several threads. */
public final class Playback {
    private final Results results;
    private final Catalogue catalogue;
    private final Map<String, Opened> opened = new HashMap<>();

    public Playback(Results results, Catalogue catalogue) {
        this.results = results;
        this.catalogue = catalogue;
    }

    /** An entry that was played again. */
    public record Played(Sheet sheet, Replay replay) {
        public Conversation conversation() {
            return replay.last();
        }
    }

    /** Empty where it is not kept, or what was played can no longer be read. */
    public Optional<Played> of(String entry) {
        Optional<Sheet> sheet = results.sheet(entry);
        return sheet.isPresent() && open(sheet.get().source()) instanceof Opened.Ready ready
                ? Optional.of(new Played(sheet.get(), Replay.of(ready.scenario(), sheet.get().events()))) : Optional.empty();
    }

    /** Many entries are of few scenarios. */
    Opened open(Source source) {
        return opened.computeIfAbsent(source.hash(), h -> catalogue.reopen(source));
    }
}
