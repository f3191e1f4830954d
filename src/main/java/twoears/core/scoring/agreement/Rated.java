package twoears.core.scoring.agreement;

import java.util.List;
import twoears.core.scoring.Situation;

/** One reply in its situation, with what people think of it; at least one rating. */
public record Rated(String id, Situation situation, String reply, List<Rating> ratings) {
    public Rated {
        ratings = List.copyOf(ratings);
    }
}
