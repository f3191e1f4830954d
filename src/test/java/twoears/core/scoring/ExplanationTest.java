package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.core.language.Language;
import twoears.core.language.Words;

class ExplanationTest {
    private static final List<RubricSheet.Row> ROWS = Scorer.load().rubric().rows();

    @Test
    void everySignalOfTheRubricIsExplained() {
        Words words = Words.of("scoring", Language.EN);
        List<String> unexplained = Scorer.load().signalNames().stream()
                .filter(name -> !words.has(name + ".title") || !words.has(name + ".why") || !words.has(name + ".try")).toList();
        assertThat(unexplained).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatEarnsHereAndCostsThereIsExplainedTwice(Language reader) {
        Words words = Words.of("scoring", reader);
        Set<String> earning = ROWS.stream().filter(row -> row.weak() > 0.5).map(RubricSheet.Row::signal).collect(Collectors.toSet());
        List<String> both = ROWS.stream().filter(row -> row.weak() < -0.5).map(RubricSheet.Row::signal).filter(earning::contains).distinct().toList();
        assertThat(both).isNotEmpty().allSatisfy(signal ->
                assertThat(Explanation.of(signal, true, words).why()).isNotEqualTo(Explanation.of(signal, false, words).why()));
    }

    @Test
    void aSignalWithoutWordsGoesByItsName() {
        assertThat(Explanation.of("own-signal", true, Words.of("scoring", Language.FI))).isEqualTo(new Explanation("Own signal", "", ""));
    }

    @Test
    void aContradictionShowsBothSides() {
        Scorecard card = Scorer.load().judge(Replies.to("When do I get my refund?", "A refund takes 3 banking days."),
                "Your refund takes 24 hours.").scorecard();
        assertThat(card.evidence()).anySatisfy(e -> assertThat(e.detail()).isEqualTo("You said \"24 hours\"; the fact says: A refund takes 3 banking days."));
    }
}
