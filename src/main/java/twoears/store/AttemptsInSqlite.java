package twoears.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.scenario.Source;
import twoears.store.Json.Unreadable;

/**
 * Attempts in a database file. Events are durable against a power cut when a method returns; a draft against the end of
 * the process only, so that typing never waits for the disk (and against a power cut from the next event on). For use by
 * several threads, and by several processes on the same file.
 */
final class AttemptsInSqlite implements Attempts {
    private final Database database;
    private final Database drafts;
    private final Consumer<Attempts> lobby;
    private final Refusals refusals;
    private final RandomGenerator random = new Random();
    /** What the lobby shows has changed and it was not told yet: that can wait, and a reply can't. */
    private boolean isLobbyBehind;

    /** @param lobby told when what the lobby shows has changed */
    AttemptsInSqlite(Database database, Database drafts, Consumer<Attempts> lobby, Refusals refusals) {
        this.database = database;
        this.drafts = drafts;
        this.lobby = lobby;
        this.refusals = refusals;
        tellLobby();
    }

    private void tellLobby() {
        isLobbyBehind = false;
        lobby.accept(this);
    }

    @Override
    public synchronized String begin(AttemptStarted start, Source source, Summary summary) {
        List<String> texts = EventRows.texts(List.of(start));
        String begun = database.write(c -> {
            Optional<String> taken = AttemptRows.inPlace(c, start, summary);
            return taken.isPresent() ? taken.get() : insert(c, start, texts, source, summary);
        });
        tellLobby();
        return begun;
    }

    @Override
    public synchronized boolean append(String attempt, int from, List<Event> events, Summary summary) {
        List<String> texts = EventRows.texts(events);
        boolean added = database.write(c -> {
            if (!AttemptRows.goOn(c, attempt, from, events.size(), summary)) {
                return false;
            }
            EventRows.insert(c, attempt, from, texts);
            AttemptRows.keepBest(c, summary);
            if (events.stream().anyMatch(e -> e instanceof TraineeReplied)) {
                AttemptRows.putDraft(c, attempt, "");
            }
            return true;
        });
        if (added && (summary.outcome().isPresent() || summary.closed())) {
            isLobbyBehind = true;
        }
        return added;
    }

    private String insert(Sql c, AttemptStarted start, List<String> texts, Source source, Summary summary) throws SQLException {
        String id = AttemptRows.freeId(c, start.at(), random);
        AttemptRows.insert(c, id, start, SourceRows.number(c, source), summary);
        EventRows.insert(c, id, 0, texts);
        AttemptRows.keepBest(c, summary);
        return id;
    }

    @Override
    public synchronized Optional<Saved> find(String attempt) {
        return database.read(c -> {
            Optional<String> id = AttemptRows.fullId(c, attempt);
            return id.isEmpty() ? Optional.empty() : Optional.of(new Saved(id.get(), events(c, id.get()), AttemptRows.source(c, id.get())));
        });
    }

    private List<Event> events(Sql c, String id) throws SQLException {
        try {
            return EventRows.read(c, id);
        } catch (Unreadable e) {
            throw refusals.brokenAttempt(database.file(), id, e);
        }
    }

    @Override
    public synchronized List<Listed> list(int limit) {
        return database.read(c -> AttemptLists.newest(c, limit));
    }

    @Override
    public synchronized List<Listed> inProgress() {
        return database.read(AttemptLists::inProgress);
    }

    @Override
    public synchronized List<InCup> inCups(String trainee) {
        return database.read(c -> {
            try {
                return AttemptLists.inCups(c, trainee);
            } catch (Unreadable e) {
                throw refusals.brokenAttempt(database.file(), trainee, e);
            }
        });
    }

    @Override
    public synchronized Map<String, Integer> best(String trainee) {
        return database.read(c -> AttemptLists.best(c, trainee));
    }

    @Override
    public synchronized void keepDraft(String attempt, String text) {
        drafts.write(c -> AttemptRows.putDraft(c, attempt, text));
    }

    @Override
    public synchronized String draft(String attempt) {
        return drafts.read(c -> AttemptRows.draft(c, attempt));
    }

    @Override
    public synchronized void close() {
        try {
            if (isLobbyBehind) {
                tellLobby();
            }
        } catch (NotKept untilOpenedAgain) {
            return;
        } finally {
            drafts.close();
            database.close();
        }
    }
}
