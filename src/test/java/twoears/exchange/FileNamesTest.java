package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.Cases;
import twoears.core.league.Entry;

class FileNamesTest {
    private static final SigningKey KEY = SigningKey.fresh();

    @ParameterizedTest
    @CsvSource({"Ann, ann", "Bjørn Ærlig, bjorn-aerlig", "Åse-Marie O'Hara, ase-marie-o-hara", "田中, x", "İpek, ipek", "Straße, strasse"})
    void aNameIsWrittenWithWhatEverySystemHas(String person, String written) {
        assertThat(name(person)).startsWith(written + "-spring-en-charged-twice-1-").matches(n -> FileNames.isOurs(n));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.result.jsonl", "a/b.result.jsonl", "A.result.jsonl", ".a.result.jsonl", "a.result.json", "a b.result.jsonl", "-a.result.jsonl", ".result.jsonl"})
    void othersNamesAreNotOurs(String name) {
        assertThat(FileNames.isOurs(name)).isFalse();
    }

    private static String name(String person) {
        Entry entry = Played.by(person, Cases.say("good")).entry();
        return FileNames.of(entry, "spring", KEY.shared());
    }
}
