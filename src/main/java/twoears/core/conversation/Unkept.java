package twoears.core.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.scenario.Source;

/** Takes everything and keeps nothing, for plays that nobody looks back on. */
public final class Unkept implements Attempts {
    @Override
    public String begin(AttemptStarted start, Source source, Summary summary) {
        return "unkept";
    }

    @Override
    public boolean append(String attempt, int from, List<Event> events, Summary summary) {
        return true;
    }

    @Override
    public Optional<Saved> find(String attempt) {
        return Optional.empty();
    }

    @Override
    public List<Listed> list(int limit) {
        return List.of();
    }

    @Override
    public List<Listed> inProgress() {
        return List.of();
    }

    @Override
    public Map<String, Integer> best(String trainee) {
        return Map.of();
    }

    @Override
    public void keepDraft(String attempt, String text) {}

    @Override
    public String draft(String attempt) {
        return "";
    }

    @Override
    public void close() {}
}
