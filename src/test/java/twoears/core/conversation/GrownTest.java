package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What grows holds what it was given, and what it grew from stays as it was. */
class GrownTest {
    private static final int LONG = 40_000;

    @Test
    void holdsItemsInTheOrderTheyCame() {
        Grown<Integer> all = Grown.of(IntStream.range(0, LONG).boxed().toList());
        assertThat(all).hasSize(LONG).isEqualTo(IntStream.range(0, LONG).boxed().toList());
    }

    @Test
    void everyLengthOnTheWayStaysAsItWas() {
        var lengths = new ArrayList<Grown<Integer>>();
        Grown<Integer> now = Grown.of(List.of());
        for (int i = 0; i < 3_000; i++) {
            lengths.add(now);
            now = now.plus(i);
        }
        for (int i = 0; i < lengths.size(); i += 31) {
            assertThat(lengths.get(i)).isEqualTo(IntStream.range(0, i).boxed().toList());
        }
    }

    @Test
    void twoThatGrewFromOneDontSeeEachOther() {
        Grown<Integer> one = Grown.of(IntStream.range(0, 33).boxed().toList());
        Grown<Integer> left = one.plus(-1);
        Grown<Integer> right = one.plus(-2);
        assertThat(left.get(33)).isEqualTo(-1);
        assertThat(right.get(33)).isEqualTo(-2);
        assertThat(one).hasSize(33);
    }

    @Test
    void beyondTheEndIsNothing() {
        assertThatThrownBy(() -> Grown.of(List.of(1)).get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Grown.of(List.of(1)).get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Grown.of(List.of(1)).add(2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSetOfIdsIsWhatTheJdksWouldBe() {
        var random = new Random(42);
        for (int round = 0; round < 20; round++) {
            Set<String> expected = new LinkedHashSet<>();
            Ids ids = Ids.NONE;
            for (int i = 0; i < 500; i++) {
                String id = "step-" + random.nextInt(400);
                assertThat(ids.contains(id)).as("seed 42, %s", id).isEqualTo(expected.contains(id));
                ids = ids.plus(id);
                expected.add(id);
            }
            assertThat(ids).containsExactlyElementsOf(expected).isEqualTo(expected).hasSameHashCodeAs(expected);
        }
    }

    @Test
    void idsOfTheSameHashAreToldApart() {
        // "Aa" and "BB" have one hash, and so has every string made of them.
        List<String> alike = List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB", "BBBBAa", "BBBBBB");
        Ids ids = Ids.of(alike);
        assertThat(ids).containsExactlyElementsOf(alike).contains(alike.toArray(String[]::new));
        assertThat(ids.contains("AaAaAA")).isFalse();
        assertThat(Ids.of(alike.subList(0, 7)).contains("BBBBBB")).isFalse();
    }

    @Test
    void anIdThatIsThereChangesNothing() {
        Ids ids = Ids.of(List.of("opening", "outburst"));
        assertThat(ids.plus("opening")).isSameAs(ids);
        assertThat(Ids.of(ids)).isSameAs(ids);
    }
}
