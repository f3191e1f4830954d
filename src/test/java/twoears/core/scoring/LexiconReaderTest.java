package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;

class LexiconReaderTest {
    @Test
    void membersOfSeveralWordsBelongToAClass() {
        TeamRubric team = TeamRubric.read("team", """
                rings-desk clarity 12 18 1 always

                language en
                class desk
                  warehouse_team billing returns_desk

                signal rings-desk
                  about: rings a desk
                  phrases:
                    ring the {desk} today
                """);
        assertThat(team.faults()).isEmpty();
        Scorer scorer = Scorer.load(team);
        for (String desk : List.of("warehouse team", "billing", "returns desk")) {
            assertThat(scorer.judge(Replies.to(Language.EN, ""), "I'll ring the " + desk + " today.").reading().has("rings-desk")).as(desk).isTrue();
        }
        assertThat(scorer.judge(Replies.to(Language.EN, ""), "I'll ring the warehouse today.").reading().has("rings-desk")).isFalse();
    }

    @Test
    void aClassWithinAClassIsRefusedWhereItStands() {
        LexiconFile file = LexiconReader.read("x", "class desk\n  billing {when}\n", Language.EN);
        assertThat(file.faults()).singleElement().hasToString("x:2:11: class-in-class: {when}");
    }

    @Test
    void unknownWaysOfToneAndButAreRefused() {
        LexiconFile file = LexiconReader.read("x", "signal s\n  tone: loud\n  but: maybe\n  phrases:\n    hello\n", Language.EN);
        assertThat(file.faults()).extracting(LexiconFile.Fault::toString)
                .containsExactly("x:2:9: unknown-value: loud", "x:3:8: unknown-value: maybe");
    }
}
