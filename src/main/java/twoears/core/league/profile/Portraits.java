package twoears.core.league.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Replay;
import twoears.core.league.Board;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.league.Entry;
import twoears.core.league.Phase;
import twoears.core.league.Playback;
import twoears.core.league.Results;
import twoears.core.league.Standing;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;

/**
 * Profiles of persons and of teams, from what is kept. One's own is made from all that one has played; of others only what they
 * have entered is looked at, since practice is nobody else's business.
 */
public final class Portraits {
    /** The newest ones: people change, and reading all of them would be waited for. */
    private static final int MOST = 60;
    private static final int MOST_LISTED = 1_000;

    private final Results results;
    private final Catalogue catalogue;
    private final Playback playback;

    public Portraits(Results results, Catalogue catalogue) {
        this.results = results;
        this.catalogue = catalogue;
        playback = new Playback(results, catalogue);
    }

    /**
     * From all that a trainee has played here, practice included, and from what they have entered elsewhere.
     *
     * @param key theirs, asked for when something is there: what came under their name with another is not theirs
     */
    public Portrait practised(Attempts attempts, String trainee, Cups cups, Supplier<String> key) {
        Map<Instant, Map.Entry<String, Conversation>> all = new TreeMap<>();
        here(attempts, trainee).forEach((id, c) -> all.put(c.start().at(), Map.entry(id, c)));
        elsewhere(trainee, cups, key).forEach((id, c) -> all.putIfAbsent(c.start().at(), Map.entry(id, c)));
        Map<String, Conversation> played = new LinkedHashMap<>();
        all.values().stream().skip(Math.max(0, all.size() - MOST)).forEach(e -> played.put(e.getKey(), e.getValue()));
        return portrait(trainee, played);
    }

    /** What was played here and entered is kept twice; it began at the same instant. */
    private Map<String, Conversation> elsewhere(String trainee, Cups cups, Supplier<String> key) {
        List<Entry> entries = cups.all().stream().flatMap(cup -> results.entries(cup.hash(), Optional.of(trainee)).stream())
                .filter(Entry::hasEnded).distinct().toList();
        return entries.isEmpty() ? Map.of() : conversations(entries, p -> p.sheet().key().equals(key.get()));
    }

    private Map<String, Conversation> here(Attempts attempts, String trainee) {
        List<Listed> own = new ArrayList<>(attempts.list(MOST_LISTED).stream()
                .filter(a -> a.summary().trainee().equals(trainee) && a.summary().outcome().isPresent()).limit(MOST).toList());
        own.sort(Comparator.comparing(Listed::started));
        Map<String, Conversation> played = new LinkedHashMap<>();
        own.forEach(a -> attempts.find(a.id()).ifPresent(saved -> {
            if (catalogue.reopen(saved.source()) instanceof Opened.Ready ready) {
                played.put(a.id(), Replay.of(ready.scenario(), saved.events()).last());
            }
        }));
        return played;
    }

    /** From what somebody has entered in the cups at hand that are over: it is told with their words, which others may still need to find. */
    public Portrait entered(Cups cups, String person, Instant now) {
        var entries = new ArrayList<Entry>();
        cups.all().stream().filter(cup -> Phase.of(cup, now) == Phase.OVER)
                .forEach(cup -> results.entries(cup.hash(), Optional.of(person)).stream().filter(Entry::hasEnded).forEach(entries::add));
        return portrait(person, conversations(entries));
    }

    /** Of those who stand on a cup's board for a team. */
    public DreamTeam team(Cup cup, String team, Instant now) {
        var board = new Board(cup);
        boolean frozen = Phase.of(cup, now) == Phase.FROZEN;
        Map<String, List<Entry>> byPerson = results.entries(cup.hash(), Optional.empty()).stream().filter(e -> isShown(e, cup, now))
                .collect(Collectors.groupingBy(Entry::person, TreeMap::new, Collectors.toList()));
        Map<String, Profile> profiles = new LinkedHashMap<>();
        byPerson.forEach((person, entries) -> {
            if (board.standing(entries, frozen).map(Standing::team).filter(team::equals).isPresent()) {
                profiles.put(person, portrait(person, conversations(entries)).profile());
            }
        });
        return DreamTeam.of(profiles);
    }

    /** What a frozen board hides, a team's types hide too. */
    private static boolean isShown(Entry entry, Cup cup, Instant now) {
        return entry.hasEnded() && (Phase.of(cup, now) == Phase.OVER || entry.finished().isBefore(cup.frozenFrom()));
    }

    private Map<String, Conversation> conversations(List<Entry> entries) {
        return conversations(entries, p -> true);
    }

    private Map<String, Conversation> conversations(List<Entry> entries, Predicate<Playback.Played> isWanted) {
        List<Entry> sorted = entries.stream().sorted(Comparator.comparing(Entry::started)).toList();
        Map<String, Conversation> played = new LinkedHashMap<>();
        sorted.subList(Math.max(0, sorted.size() - MOST), sorted.size())
                .forEach(e -> playback.of(e.id()).filter(isWanted).ifPresent(p -> played.put(e.id(), p.conversation())));
        return played;
    }

    private static Portrait portrait(String person, Map<String, Conversation> played) {
        var cases = new LinkedHashMap<String, String>();
        played.forEach((id, conversation) -> cases.put(id, conversation.scenario().title()));
        return new Portrait(person, Profile.of(played), cases);
    }
}
