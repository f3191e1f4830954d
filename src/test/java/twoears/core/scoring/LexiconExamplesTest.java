package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import twoears.core.language.Language;
import twoears.core.scoring.SignalRule.Example;

/** Every hit and miss that the lexicon files give is true. */
class LexiconExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyHitIsFoundAndNoMissIs() {
        return Arrays.stream(Language.values()).filter(Lexicon::exists).flatMap(LexiconExamplesTest::ofLanguage);
    }

    private static Stream<DynamicTest> ofLanguage(Language language) {
        Reader reader = new Reader(Lexicon.load(language));
        return Lexicon.fileNames(language).stream().flatMap(file -> {
            LexiconFile read = LexiconReader.read(file, Lexicon.resource(language.code() + "/" + file), language);
            return read.signals().stream().map(rule -> DynamicTest.dynamicTest(
                    language.code() + "/" + file + " " + rule.name(), () -> holds(reader, file, rule)));
        });
    }

    private static void holds(Reader reader, String file, SignalRule rule) {
        List<String> wrong = new ArrayList<>();
        for (Example hit : rule.hits()) {
            if (!shows(reader, rule, hit)) {
                wrong.add(file + ":" + hit.line() + " should be " + rule.name() + ": " + hit.reply());
            }
        }
        for (Example miss : rule.misses()) {
            if (shows(reader, rule, miss)) {
                wrong.add(file + ":" + miss.line() + " should not be " + rule.name() + ": " + miss.reply());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rule.hits()).as("hits of " + rule.name()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(rule.misses()).as("misses of " + rule.name()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static boolean shows(Reader reader, SignalRule rule, Example example) {
        if (rule.name().startsWith("customer-")) {
            return new Scene(Replies.to(reader.lexicon().language, example.reply()), reader.lexicon()).shown.contains(rule.name());
        }
        Scene scene = new Scene(Replies.to(reader.lexicon().language, example.customer()), reader.lexicon());
        return reader.read(scene, example.reply()).has(rule.name());
    }
}
