package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Suggestion.Reason;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;

class SuggestionTest {
    private static final Card PARCEL = card("parcel", 2, "P2");
    private static final Card REFUND = card("refund", 3, "P3", "M4");
    private static final Card SAUNA = card("sauna", 4, "P6", "D4");
    private static final Card BOARD = card("board", 5, "P6");
    private static final List<Card> ALL = List.of(BOARD, PARCEL, REFUND, SAUNA);

    private static Card card(String id, int difficulty, String... trains) {
        return new Card(id, id + ".yaml", "The " + id, "", Language.EN, Channel.CHAT, difficulty, new LinkedHashSet<>(List.of(trains)), "Kari", "", true);
    }

    private static Summary played(Card card, int empathy, int honesty, int handling) {
        return new Summary("Ann", card.id(), card.title(), "en", Coaching.COACH, Guidance.FREE,
                Map.of(Dimension.EMPATHY, empathy, Dimension.HONESTY, honesty, Dimension.HANDLING, handling),
                Optional.of((empathy + honesty + handling) / 3), Optional.of(Outcome.CALMED), 3, false);
    }

    @Test
    void weakestDimensionIsPractisedNext() {
        Suggestion next = Suggestion.after(played(PARCEL, 80, 45, 60), List.of(), ALL).orElseThrow();
        assertThat(next.card()).isEqualTo(REFUND);
        assertThat(next.reason()).isEqualTo(Reason.WEAKEST);
        assertThat(next.dimension()).contains(Dimension.HONESTY);
    }

    @Test
    void ofSeveralTheUnplayedAndNearestInDifficultyIsChosen() {
        assertThat(Suggestion.after(played(PARCEL, 80, 80, 30), List.of(), ALL).orElseThrow().card()).isEqualTo(SAUNA);
        assertThat(Suggestion.after(played(PARCEL, 80, 80, 30), List.of(played(SAUNA, 50, 50, 50)), ALL).orElseThrow().card()).isEqualTo(BOARD);
    }

    @Test
    void whereAllIsGoodSomethingUnpractisedFollows() {
        Suggestion next = Suggestion.after(played(PARCEL, 80, 80, 80), List.of(played(SAUNA, 80, 80, 80)), ALL).orElseThrow();
        assertThat(next.card()).isEqualTo(REFUND);
        assertThat(next.reason()).isEqualTo(Reason.UNPRACTISED);
        assertThat(next.concept()).contains("P3");
    }

    @Test
    void whoHasPractisedAllMeetsTheOneThatWentWorst() {
        List<Summary> all = List.of(played(SAUNA, 90, 90, 90), played(REFUND, 72, 72, 72), played(BOARD, 85, 85, 85));
        Suggestion next = Suggestion.after(played(PARCEL, 80, 80, 80), all, ALL).orElseThrow();
        assertThat(next.card()).isEqualTo(REFUND);
        assertThat(next.reason()).isEqualTo(Reason.HARDER);
    }

    @Test
    void onlyScenarioIsPlayedAgainAndNoneGivesNothing() {
        assertThat(Suggestion.after(played(PARCEL, 20, 20, 20), List.of(), List.of(PARCEL)).orElseThrow().reason()).isEqualTo(Reason.AGAIN);
        assertThat(Suggestion.after(played(PARCEL, 20, 20, 20), List.of(), List.of())).isEmpty();
    }
}
