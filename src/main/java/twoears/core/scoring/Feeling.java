package twoears.core.scoring;

import java.util.Set;

/** A family of feelings: naming one of another family than the customer's shows that nobody has listened. */
enum Feeling {
    /** Anger, annoyance, disappointment. */
    ANGER("feels-anger", "customer-in-anger"),
    WORRY("feels-worry", "customer-in-worry"),
    /** Shame, embarrassment, guilt, regret. */
    SHAME("feels-shame", "customer-in-shame"),
    /** Loss, loneliness, sadness. */
    GRIEF("feels-grief", "customer-in-grief"),
    /** No longer following what is meant. */
    CONFUSION("feels-confusion", "customer-in-confusion");

    /** The words that name it. */
    final String words;
    /** What in the customer's words shows it, named or not. */
    final String shown;

    Feeling(String words, String shown) {
        this.words = words;
        this.shown = shown;
    }

    /** Whether who feels so and is told this is misread; many who worry are angry too, but no one who grieves is "annoyed". */
    boolean isMisreadAs(Feeling named) {
        return named == ANGER && this != ANGER || named == WORRY && this == SHAME;
    }

    static boolean isMisread(Set<Feeling> felt, Feeling named) {
        return !felt.isEmpty() && felt.stream().allMatch(f -> f.isMisreadAs(named));
    }
}
