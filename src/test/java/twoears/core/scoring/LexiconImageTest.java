package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.core.language.Language;
import twoears.core.language.Passage;

class LexiconImageTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsReadBackIsWhatWasWritten(Language language) {
        byte[] image = LexiconImage.write(Lexicon.compile(language, Optional.empty()));

        assertThat(LexiconImage.write(LexiconImage.read(image, language))).isEqualTo(image);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamePhrasesAreFoundAndCountAlike(Language language) throws IOException {
        Lexicon compiled = Lexicon.compile(language, Optional.empty());
        Lexicon read = LexiconImage.read(LexiconImage.write(compiled), language);

        for (Pairs.Pair pair : Pairs.read(language)) {
            assertThat(seen(read, pair.better())).as(pair.better()).isEqualTo(seen(compiled, pair.better()));
        }
    }

    private static List<Lexicon.Entry> seen(Lexicon lexicon, String text) {
        return lexicon.trie.find(Passage.of(text, lexicon.vocabulary)).stream().map(h -> lexicon.entries.get(h.pattern())).toList();
    }
}
