package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Channel;

class LobbyScreenTest {
    private final SmallWorld world = Stage.world();

    private Trainee lobby() {
        return Trainee.inTheLobby(world);
    }

    @Test
    void listsTitleCustomerChannelDifficultyAndBestResult() {
        lobby().press("Enter", "Enter").say("good told:refund-time").press("Esc");
        assertThat(lobby().sees()).containsPattern("Charged twice +Kari Lund +chat +●●●○○ +90").containsPattern("The plumber who never came +Siv Åsheim +phone +●●●●○ +–");
    }

    @Test
    void typingSearchesInAllThatACardSays() {
        assertThat(lobby().type("åsheim phone").sees()).contains("plumber").doesNotContain("Charged twice");
        assertThat(lobby().type("clear words").sees()).contains("Charged twice").doesNotContain("plumber");
        assertThat(lobby().type("xyz").sees()).contains("Nothing fits");
        assertThat(lobby().type("xyz").press("Esc").sees()).contains("Charged twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fi"})
    void searchIsTheSameWhateverTheMachineSpeaks(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(lobby().type("CHARGED TWICE").sees()).contains("Kari Lund").contains("●●●○○");
            assertThat(lobby().type("SIV").press("Enter", "Enter").say("good").sees()).contains("90").contains("phone 10–70");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void filtersByChannelAndConcept() {
        assertThat(lobby().press("F2", "Down", "Right", "Enter").sees()).contains("Charged twice").doesNotContain("plumber");
        assertThat(lobby().press("F2", "Down", "Down", "Right", "Enter").sees()).contains("plumber").doesNotContain("Charged twice");
    }

    @Test
    void conversationInProgressStandsOnTopAndGoesOn() {
        lobby().press("Down", "Enter", "Enter").say("good").press("Esc");
        Trainee back = lobby();
        assertThat(back.sees()).containsSubsequence("Continue", "▸ The plumber", "1 reply so far", "Practise");
        assertThat(back.press("Enter").sees()).contains("turn 2");
    }

    @Test
    void draftIsStillThereAfterLeaving() {
        lobby().press("Enter", "Enter").type("Half a thought").pause().press("Esc");
        assertThat(lobby().press("Enter").sees()).contains("› Half a thought");
    }

    @Test
    void sentReplyIsNoDraftThoughItWasKeptAsOne() {
        lobby().press("Enter", "Enter").say("good").press("Esc");
        world.kept.keepDraft("attempt-1", "good");
        assertThat(lobby().press("Enter").sees()).contains("Your reply …");
    }

    @Test
    void faultyScenarioIsToldInSentencesAndTheLobbyStays() {
        world.withFaulty(new Card("broken", "broken.yaml", "A broken one", "", Language.EN, Channel.CHAT, 1, Set.of(), "Nobody", "", false));
        Trainee told = lobby().type("broken").press("Enter");
        assertThat(told.sees()).contains("can't be played").contains("broken.yaml:3:1: there is no customer.");
        assertThat(told.press("Enter").sees()).contains("A broken one");
    }

    @Test
    void emptyLobbySaysWhatToDo() {
        assertThat(Trainee.at(LobbyScreen.of(Trainee.WORDS, "Ann", Shelf.EMPTY), world).sees()).contains("Looking for scenarios");
        assertThat(Trainee.inTheLobby(new SmallWorld().named("Ann")).sees()).contains("There are no scenarios yet");
    }

    @Test
    void firstFrameAsksTheWorldForNothing() {
        Card card = SmallWorld.card(Stage.latePlumber());
        Screen first = LobbyScreen.of(Trainee.WORDS, "Ann", new Shelf(List.of(card), Map.of("en/late-plumber", 71), List.of()));
        assertThat(Trainee.at(first, world).sees()).contains("The plumber who never came").contains("71");
    }

    @Test
    void noScenarioIsCalledGoneBeforeTheyWereRead() {
        lobby().press("Enter", "Enter").say("good").press("Esc");
        var inProgress = new Shelf(List.of(), Map.of(), world.attempts().inProgress());
        LobbyScreen unread = LobbyScreen.of(Trainee.WORDS, "Ann", inProgress);
        assertThat(Trainee.at(unread, world).sees()).contains("Charged twice").doesNotContain("is gone");
        assertThat(Trainee.at(unread.with(inProgress), world).sees()).contains("Its file is gone");
    }

    @Test
    void whatIsReadBehindTheFrameKeepsTheSelection() {
        Trainee ann = lobby().press("Down");
        LobbyScreen.refresh(world);
        assertThat(ann.pause().sees()).contains("▸ The plumber who never came");
        LobbyScreen.refresh(world);
        assertThat(ann.press("?").pause().press("Esc").sees()).contains("▸ The plumber who never came");
    }

    @Test
    void hostileTitlesAndNamesDrawHarmlessly() {
        String hostile = "\u001b[2J\u202eevil\u0007\ud83d\ude00 " + "x".repeat(5_000);
        var named = new SmallWorld().named(hostile).with(Stage.scenario("hostile", hostile, hostile, hostile));
        assertThat(Trainee.inTheLobby(named).press("Enter").sees()).doesNotContain("\u001b", "\u202e", "\u0007").contains("begin");
        assertThat(Trainee.inTheLobby(named).press("Enter", "Enter").sees()).doesNotContain("\u001b", "\u202e", "\u0007").contains("Your reply");
    }
}
