package twoears.core.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.scenario.Source;

/** Attempts for tests that need them kept no longer than the test; each id is {@code attempt-} and a number. */
public final class AttemptsInMemory implements Attempts {
    private final Map<String, Saved> saved = new LinkedHashMap<>();
    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Map<String, String> drafts = new HashMap<>();
    private boolean full;

    /** From now on nothing can be kept, or again it can. */
    public void full(boolean isFull) {
        full = isFull;
    }

    @Override
    public String begin(AttemptStarted start, Source source, Summary summary) {
        refuseWhenFull();
        String id = "attempt-" + (saved.size() + 1);
        saved.put(id, new Saved(id, List.of(start), source));
        listed.put(id, new Listed(id, start.at(), summary));
        return id;
    }

    @Override
    public boolean append(String attempt, int from, List<Event> events, Summary summary) {
        refuseWhenFull();
        Saved before = saved.get(attempt);
        if (before.events().size() != from) {
            return false;
        }
        var all = new ArrayList<>(before.events());
        all.addAll(events);
        saved.put(attempt, new Saved(attempt, all, before.source()));
        Instant started = listed.get(attempt).started();
        listed.put(attempt, new Listed(attempt, started, summary));
        return true;
    }

    private void refuseWhenFull() {
        if (full) {
            throw new NotKept("The disk is full.", new java.io.IOException());
        }
    }

    @Override
    public Optional<Saved> find(String attempt) {
        return Optional.ofNullable(saved.get(attempt));
    }

    @Override
    public List<Listed> list(int limit) {
        var all = new ArrayList<>(listed.values());
        java.util.Collections.reverse(all);
        return all.subList(0, Math.min(limit, all.size()));
    }

    @Override
    public List<Listed> inProgress() {
        return list(Integer.MAX_VALUE).stream().filter(l -> l.summary().outcome().isEmpty() && !l.summary().closed()).toList();
    }

    @Override
    public List<InCup> inCups(String trainee) {
        return listed.values().stream().filter(l -> l.summary().trainee().equals(trainee)).map(l -> saved.get(l.id()))
                .filter(s -> start(s).entered().isPresent())
                .map(s -> new InCup(s.id(), start(s), s.events().get(s.events().size() - 1).at(), listed.get(s.id()).summary())).toList();
    }

    private static AttemptStarted start(Saved saved) {
        return (AttemptStarted) saved.events().get(0);
    }

    @Override
    public Map<String, Integer> best(String trainee) {
        var best = new HashMap<String, Integer>();
        listed.values().forEach(l -> l.summary().overall().ifPresent(o -> best.merge(l.summary().key(), o, Math::max)));
        return best;
    }

    @Override
    public void keepDraft(String attempt, String text) {
        drafts.put(attempt, text);
    }

    @Override
    public String draft(String attempt) {
        return drafts.getOrDefault(attempt, "");
    }

    @Override
    public void close() {}
}
