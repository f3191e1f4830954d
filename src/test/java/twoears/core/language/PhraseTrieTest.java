package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.core.language.PhrasePattern.Result;
import twoears.core.language.PhraseTrie.Hit;

class PhraseTrieTest {
    private static final String WORDS = "call card refund order money lamp bill room train day week box";

    private static PhraseTrie trie(List<String> patterns) {
        PhraseTrie.Builder builder = new PhraseTrie.Builder(Set.of("really"));
        for (int i = 0; i < patterns.size(); i++) {
            builder.add(((Result.Ok) PhrasePattern.parse(patterns.get(i))).pattern(), i);
        }
        return builder.build();
    }

    private static List<Hit> find(List<String> patterns, String text) {
        return trie(patterns).find(Passage.of(text, Language.EN));
    }

    @Test
    void manyPatternsWithOneBeginningAreToldApart() {
        List<String> patterns = new ArrayList<>();
        for (String word : WORDS.split(" ")) {
            patterns.add("the " + word);
            patterns.add("the " + word + " comes");
        }
        assertThat(find(patterns, "Today the lamp comes, the day really comes.")).containsExactly(
                new Hit(10, 1, 2), new Hit(11, 1, 3), new Hit(18, 4, 5), new Hit(19, 4, 7));
    }

    @Test
    void patternsFoundTogetherAreFoundAlone() {
        Random random = new Random(11);
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            patterns.add(pattern(random));
        }
        PhraseTrie all = trie(patterns);
        for (int n = 0; n < 60; n++) {
            String text = text(random);
            Passage passage = Passage.of(text, Language.EN);
            List<Hit> together = all.find(passage);
            for (int i = 0; i < patterns.size(); i++) {
                int pattern = i;
                List<Hit> alone = find(List.of(patterns.get(i)), text).stream().map(h -> new Hit(pattern, h.first(), h.last())).toList();
                assertThat(together).filteredOn(h -> h.pattern() == pattern).as(patterns.get(i) + " in " + text)
                        .containsExactlyInAnyOrderElementsOf(alone);
            }
        }
    }

    @Test
    void aClassHasTheMembersThatTheSearchIsGiven() {
        PhraseTrie trie = trie(List.of("the {own} comes", "{own} bill"));
        Passage passage = Passage.of("The lamp comes. The room bill comes.", Language.EN);
        byte[] members = new byte[passage.size()];
        members[1] = 2;
        members[4] = 1;
        assertThat(trie.find(passage, List.of("name", "own"), members)).containsExactly(new Hit(0, 0, 2));
        assertThat(trie.find(passage, List.of("own"), members)).containsExactly(new Hit(1, 4, 5));
        assertThat(trie.find(passage)).isEmpty();
    }

    private static String pattern(Random random) {
        String first = some(random);
        return switch (random.nextInt(5)) {
            case 0 -> first + " " + some(random);
            case 1 -> first + "|" + some(random) + " (" + some(random) + ") " + some(random);
            case 2 -> first + " ... " + some(random);
            case 3 -> first.substring(0, 3) + "* " + some(random) + "_" + some(random) + "|" + some(random);
            default -> first;
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            text.append(random.nextInt(6) == 0 ? "really" : some(random)).append(random.nextInt(9) == 0 ? ". The " : " ");
        }
        return text.toString();
    }

    private static String some(Random random) {
        String[] words = WORDS.split(" ");
        return words[random.nextInt(words.length)];
    }
}
