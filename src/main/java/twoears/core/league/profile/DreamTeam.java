package twoears.core.league.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.core.league.Board;

/**
 * What a team's types make together: the types complement each other, and using one's strengths gives growth.
 *
 * @param types whose replies show each type clearly, by name; every type is there
 * @param unknown of whom there is too little to say, by name
 * @param complements who can pick up the thread where somebody falls short, by name
 */
public record DreamTeam(Map<DreamType, List<String>> types, List<String> unknown, List<Complement> complements) {
    /** By how much another must show a type more, to be of help with it (our judgement). */
    private static final int CLEARLY_MORE = 15;

    public DreamTeam {
        types = Collections.unmodifiableMap(new EnumMap<>(types));
        unknown = List.copyOf(unknown);
        complements = List.copyOf(complements);
    }

    /** @param profiles by the person's name */
    public static DreamTeam of(Map<String, Profile> profiles) {
        var known = new LinkedHashMap<String, Profile>();
        names(profiles).filter(n -> !profiles.get(n).saysTooLittle()).forEach(n -> known.put(n, profiles.get(n)));
        Map<DreamType, List<String>> types = new EnumMap<>(DreamType.class);
        for (DreamType type : DreamType.values()) {
            types.put(type, known.keySet().stream().filter(n -> known.get(n).closest().stream().anyMatch(l -> l.type() == type)).toList());
        }
        return new DreamTeam(types, names(profiles).filter(n -> profiles.get(n).saysTooLittle()).toList(), complements(known));
    }

    private static Stream<String> names(Map<String, Profile> profiles) {
        return profiles.keySet().stream().sorted(Board.BY_NAME);
    }

    /** For each person the type that another shows clearly, and they least beside that. */
    private static List<Complement> complements(Map<String, Profile> known) {
        var found = new ArrayList<Complement>();
        known.forEach((person, own) -> {
            int most = CLEARLY_MORE - 1;
            Optional<Complement> best = Optional.empty();
            for (Map.Entry<String, Profile> other : known.entrySet()) {
                for (Profile.Likeness shown : other.getValue().closest()) {
                    int more = shown.resemblance() - own.resemblance(shown.type());
                    if (more > most) {
                        most = more;
                        best = Optional.of(new Complement(person, shown.type(), other.getKey()));
                    }
                }
            }
            best.ifPresent(found::add);
        });
        return found;
    }

    /** Whether nobody is in it. */
    public boolean isEmpty() {
        return unknown.isEmpty() && types.values().stream().allMatch(List::isEmpty) && complements.isEmpty();
    }

    public List<DreamType> missing() {
        return types.keySet().stream().filter(t -> types.get(t).isEmpty()).toList();
    }

    /** {@code helper} shows clearly a type of which {@code person} shows less than of any that another shows. */
    public record Complement(String person, DreamType type, String helper) {}
}
