package twoears.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.CaseClosed;
import twoears.core.conversation.Event.QuestionAnswered;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Result;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.league.Entry;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;

/** One's own attempts as they leave this machine. */
public final class Outgoing {
    private final Catalogue catalogue;
    private final Judge judge;
    private final List<Cup> cups;
    private final Supplier<SigningKey> key;

    /** @param key asked for when something is signed */
    public Outgoing(Catalogue catalogue, Judge judge, Cups cups, Supplier<SigningKey> key) {
        this.catalogue = catalogue;
        this.judge = judge;
        this.cups = cups.all();
        this.key = key;
    }

    /**
     * An attempt ready to leave.
     *
     * @param cup empty when the cup is no longer at hand
     */
    public record Parcel(Optional<Cup> cup, Sheet sheet, SigningKey key) {
        public Entry entry() {
            return sheet.entry();
        }

        /** What the file is called in every folder. */
        public String fileName() {
            return FileNames.of(entry(), Outgoing.name(cup), key.shared());
        }
    }

    private static String name(Optional<Cup> cup) {
        return cup.map(Cup::id).orElse("cup");
    }

    /** What the file of one's own entry is called, as {@link Parcel#fileName} has it. */
    String fileName(Entry entry) {
        return FileNames.of(entry, name(cup(entry.cup())), key.get().shared());
    }

    SigningKey key() {
        return key.get();
    }

    private Optional<Cup> cup(String hash) {
        return cups.stream().filter(c -> c.hash().equals(hash)).findFirst();
    }

    /** Whether an attempt was entered in a cup; practice never leaves. */
    public static boolean isEntered(Saved saved) {
        return saved.events().get(0) instanceof AttemptStarted start && start.entered().isPresent();
    }

    /** Empty when what was played can no longer be read. The answers to the debrief's questions are left out. */
    public Optional<Parcel> parcel(Saved saved) {
        if (!(catalogue.reopen(saved.source()) instanceof Opened.Ready ready)) {
            return Optional.empty();
        }
        List<Event> events = saved.events().stream().filter(e -> !(e instanceof QuestionAnswered || e instanceof CaseClosed)).toList();
        Replay replay = Replay.of(ready.scenario(), events);
        List<Event> sound = events.subList(0, replay.states().size());
        Result result = Result.of(replay.last(), judge);
        Entry entry = Entry.of(replay.last(), result, sound.get(sound.size() - 1).at());
        Optional<Cup> cup = cup(entry.cup());
        SigningKey signing = key.get();
        String text = ResultWriter.text(replay, sound, result, saved.source(), cup.map(Cup::title).orElse(""), signing);
        return Optional.of(new Parcel(cup, new Sheet(entry, signing.shared(), sound, saved.source(), text, Optional.empty()), signing));
    }
}
