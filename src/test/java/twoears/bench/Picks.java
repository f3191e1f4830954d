package twoears.bench;

/** Which choice a trainee picks, turn by turn: the same in every run and for every engine. */
final class Picks {
    private long state;

    Picks(long seed) {
        state = seed;
    }

    /** 0, 1 or 2 (a linear congruential generator's upper bits, so that picking costs next to nothing). */
    int next() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % LargeScenario.CHOICES);
    }
}
