package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.language.Words;

class ExplanationTest {
    @Test
    void everySignalOfTheRubricIsExplained() {
        Words words = Words.of("scoring", Language.EN);
        List<String> unexplained = Scorer.load().signalNames().stream()
                .filter(name -> !words.has(name + ".title") || !words.has(name + ".why") || !words.has(name + ".try")).toList();
        assertThat(unexplained).isEmpty();
    }

    @Test
    void aContradictionShowsBothSides() {
        Scorecard card = Scorer.load().judge(Replies.to("When do I get my refund?", "A refund takes 3 banking days."),
                "Your refund takes 24 hours.").scorecard();
        assertThat(card.evidence()).anySatisfy(e -> assertThat(e.detail()).isEqualTo("You said \"24 hours\"; the fact says: A refund takes 3 banking days."));
    }
}
