package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.authoring.drafting.Draft;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;

class NewCommandTest {
    private final HouseForTests house = new HouseForTests();

    @Test
    void fiveAnswersMakeAScenario() {
        assertThat(house.run("Sein pakke\nOla Nordmann\n2\n3\nKor er pakka mi?\n", "new", "--language", "nb")).isZero();
        assertThat(house.drafted).contains(new Draft("Sein pakke", Language.NB, Channel.PHONE, "Ola Nordmann", "worrier", "Kor er pakka mi?"));
        assertThat(house.out()).contains("  2  the worrier: Fears the worst.").contains("Written: sein-pakke.yaml");
    }

    @Test
    void answerThatIsNoneIsAskedForAgain() {
        house.run("\nLate\nOla\nten\n9\n1\n1\n  \nWhere is it?\n", "new");
        assertThat(house.drafted).hasValueSatisfying(d -> assertThat(d.title()).isEqualTo("Late"));
        assertThat(house.out()).contains("Type a few words, please.").containsPattern("(?s)Type one of the numbers.*Type one of the numbers");
    }

    @Test
    void answersThatNobodyTypesStandBehindTheirQuestions() {
        house.run("Late\nOla\n1\n1\nWhere is it?\n", "new");
        assertThat(house.out()).contains("customer called? Ola\n").contains("A number: 1\n").contains("say first? Where is it?\nWritten: ");
    }

    @Test
    void typedAnswersAreNotWrittenASecondTime() {
        house.isTyped = true;
        house.run("Late\nOla\n1\n1\nWhere is it?\n", "new");
        assertThat(house.out()).doesNotContain("Ola").doesNotContain("Where is it?");
    }

    @Test
    void nothingIsWrittenWhenTheAnswersEnd() {
        assertThat(house.run("Late\nOla\n", "new")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.drafted).isEmpty();
        assertThat(house.err()).contains("nothing was written");
    }

    @Test
    void controlCharactersNeverReachTheFile() {
        house.run("Late\u001b[2J\nOla\n1\n1\nWhere?\n", "new");
        assertThat(house.drafted).hasValueSatisfying(d -> assertThat(d.title()).doesNotContain("\u001b").startsWith("Late"));
    }
}
