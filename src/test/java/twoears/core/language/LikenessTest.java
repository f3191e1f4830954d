package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"Kari, kari", "Karl, KarI", "Kari, КАRІ", "Bob, B0b", "Ann, Аnn", "Olav, 0lav", "Åse, ÅSE", "Mary Ann, Mary-Ann", "Jon, Jоn", "O'Hara, O’Hara",
        "IPEK, ipek", "Weiß, WEISS", "Ali, ALI"})
    void namesThatAreDrawnAlikeAreOne(String one, String other) {
        assertThat(Likeness.isShared(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Kari, Karl", "Erna, Ema", "Bjørn, Bjorn", "Åse, Ase", "Anna, Anne", "Jon, John"})
    void namesThatPeopleTellApartAreTwo(String one, String other) {
        assertThat(Likeness.isShared(one, other)).isFalse();
    }
}
