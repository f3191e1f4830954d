package twoears.core.scenario;

/**
 * How the customer feels: {@code calm} (0 furious, 100 at ease) and {@code trust} (0 none, 100 a fan), both held within
 * 0 to 100.
 */
public record Mood(int calm, int trust) {
    public static final int MOST = 100;
    public static final Mood NEUTRAL = new Mood(60, 50);

    public Mood {
        calm = Math.max(0, Math.min(MOST, calm));
        trust = Math.max(0, Math.min(MOST, trust));
    }

    public Mood plus(int calmer, int moreTrust) {
        return new Mood(calm + calmer, trust + moreTrust);
    }

    public Temperature temperature() {
        return calm < 35 ? Temperature.ANGRY : calm < 65 ? Temperature.UNEASY : Temperature.CALM;
    }

    /** The three bands of calm that a scenario writes lines for: below 35, below 65, and above. */
    public enum Temperature {
        ANGRY,
        UNEASY,
        CALM
    }
}
