package twoears.core.league.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Conversation;

/**
 * Which types a person's replies resemble.
 *
 * @param attempts that were looked at, and {@code turns} in them
 * @param likenesses one a type that there was a chance to see, the closest first; equals in the order of the types. Empty where
 *     there is too little to say anything
 */
public record Profile(int attempts, int turns, List<Likeness> likenesses) {
    /** Below these a profile would be a guess (our judgement). */
    public static final int FEWEST_ATTEMPTS = 3;
    public static final int FEWEST_TURNS = 8;
    /** How far below the closest a type may be to be told beside it: less is no difference (our judgement). */
    static final int NEAR = 8;
    /** What shows a type clearly: more than anybody shows. */
    static final int CLEAR = 55;
    private static final int MOST_QUOTED = 6;

    public Profile {
        likenesses = List.copyOf(likenesses);
    }

    /** @param attempts by their ids, oldest first; what has not ended is passed over */
    public static Profile of(Map<String, Conversation> attempts) {
        var seen = new ArrayList<Sighting>();
        int count = 0;
        int turns = 0;
        for (Map.Entry<String, Conversation> attempt : attempts.entrySet()) {
            if (attempt.getValue().firstFinish().isPresent()) {
                seen.addAll(new Watching(attempt.getKey(), attempt.getValue()).seen());
                turns += attempt.getValue().counted().size();
                count++;
            }
        }
        boolean isEnough = count >= FEWEST_ATTEMPTS && turns >= FEWEST_TURNS;
        return new Profile(count, turns, isEnough ? likenesses(seen) : List.of());
    }

    private static List<Likeness> likenesses(List<Sighting> seen) {
        Map<DreamType, List<Sighting>> byType = new EnumMap<>(DreamType.class);
        seen.forEach(s -> byType.computeIfAbsent(s.trait().type(), t -> new ArrayList<>()).add(s));
        return byType.entrySet().stream().map(e -> likeness(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Likeness::resemblance).reversed().thenComparing(Likeness::type)).toList();
    }

    private static Likeness likeness(DreamType type, List<Sighting> seen) {
        Map<Trait, List<Sighting>> byTrait = new EnumMap<>(Trait.class);
        seen.forEach(s -> byTrait.computeIfAbsent(s.trait(), t -> new ArrayList<>()).add(s));
        var shares = new ArrayList<Share>();
        byTrait.forEach((trait, chances) -> shares.add(new Share(trait, (int) chances.stream().filter(Sighting::isShown).count(), chances.size())));
        int resemblance = (int) Math.round(shares.stream().mapToInt(Share::resemblance).average().orElse(0));
        return new Likeness(type, resemblance, shares, quoted(byTrait));
    }

    /** The newest of each trait in turn, so that no trait takes all the room. */
    private static List<Sighting> quoted(Map<Trait, List<Sighting>> byTrait) {
        var quoted = new ArrayList<Sighting>();
        for (List<Sighting> chances : byTrait.values()) {
            List<Sighting> shown = chances.stream().filter(Sighting::isShown).toList();
            quoted.addAll(shown.subList(Math.max(0, shown.size() - MOST_QUOTED / 3), shown.size()));
        }
        return quoted;
    }

    public boolean saysTooLittle() {
        return likenesses.isEmpty();
    }

    /** The types to be told: the closest, and those that are hardly less close; none that is not clear. */
    public List<Likeness> closest() {
        int most = likenesses.isEmpty() ? 0 : likenesses.get(0).resemblance();
        return likenesses.stream().filter(l -> l.resemblance() >= Math.max(CLEAR, most - NEAR)).toList();
    }

    public Optional<Likeness> of(DreamType type) {
        return likenesses.stream().filter(l -> l.type() == type).findFirst();
    }

    /** 0 where there was no chance to see it. */
    int resemblance(DreamType type) {
        return of(type).map(Likeness::resemblance).orElse(0);
    }

    /**
     * How much one type shows.
     *
     * @param resemblance 0 to 100; 50 is as much as anybody shows
     * @param shares of its traits that there was a chance to show
     * @param evidence turns that show it
     */
    public record Likeness(DreamType type, int resemblance, List<Share> shares, List<Sighting> evidence) {
        public Likeness {
            shares = List.copyOf(shares);
            evidence = List.copyOf(evidence);
        }
    }

    /** How often a trait was shown, of how many chances. */
    public record Share(Trait trait, int shown, int chances) {
        int resemblance() {
            return trait.resemblance(100.0 * shown / chances);
        }
    }
}
