package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.league.Results.Remark;
import twoears.store.Store;

/** Cups given by hand, and results in memory. */
final class SmallLeague implements League, Cups {
    final List<Cup> cups = new ArrayList<>();
    /** Whose finished attempts were to be entered. */
    final List<String> entered = new ArrayList<>();
    private Optional<Results> results = Optional.empty();
    /** Of whoever looks; empty for one that goes with the name. */
    String key = "";
    private final Supplier<String> trainee;

    SmallLeague(Supplier<String> trainee) {
        this.trainee = trainee;
    }

    @Override
    public Cups cups() {
        return this;
    }

    @Override
    public Results results() {
        results = results.or(() -> Optional.of(Store.resultsInMemory(Language.EN)));
        return results.get();
    }

    @Override
    public String key() {
        return "key of " + trainee.get();
    }

    @Override
    public boolean enter(String person) {
        entered.add(person);
        return true;
    }

    @Override
    public Remark say(String entry, int turn, Remark.Kind kind, String comment) {
        Remark said = new Remark(entry + turn + kind + trainee.get() + comment, entry, turn, kind, trainee.get(), key.isEmpty() ? "key of " + trainee.get() : key, Cases.NOON, comment);
        results().keep(said);
        return said;
    }

    @Override
    public List<Cup> all() {
        return cups;
    }

    @Override
    public List<String> faults() {
        return List.of();
    }
}
