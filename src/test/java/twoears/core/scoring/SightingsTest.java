package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import twoears.core.language.Span;
import twoears.core.scoring.Signal.Strength;

class SightingsTest {
    private final Sightings seen = new Sightings(new SignalKinds(List.of()));

    @Test
    void whatWasSeenIsToldByItsGroups() {
        seen.add("apology", Strength.WEAK, new Span(0, 5));
        assertThat(seen.hasAny(SignalGroup.KIND)).isTrue();
        assertThat(seen.hasAny(SignalGroup.SPOILS)).isFalse();
        assertThat(seen.get(0).isIn(SignalGroup.APOLOGY)).isTrue();
    }

    @Test
    void aNameOfNoGroupIsASignalAllTheSame() {
        seen.add("our-own", Strength.STRONG, new Span(1, 2), "this");
        assertThat(seen.get(0).signal()).isEqualTo(new Signal("our-own", Strength.STRONG, new Span(1, 2), "this"));
    }

    @Test
    void fewAndManyComeIntoTheOrderOfTheTextAndEqualOnesKeepTheirs() {
        for (int size : new int[] {0, 1, 20, 48, 49, 500}) {
            Sightings some = new Sightings(new SignalKinds(List.of()));
            List<Signal> expected = new ArrayList<>();
            Random random = new Random(size);
            for (int i = 0; i < size; i++) {
                Span span = new Span(random.nextInt(20), 20 + random.nextInt(3));
                some.add(i % 2 == 0 ? "thanks" : "apology", Strength.WEAK, span, "" + i);
                expected.add(new Signal(i % 2 == 0 ? "thanks" : "apology", Strength.WEAK, span, "" + i));
            }
            expected.sort(null);
            some.sort();
            List<Signal> sorted = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                sorted.add(some.get(i).signal());
            }
            assertThat(sorted).as(size + " signals").isEqualTo(expected);
        }
    }
}
