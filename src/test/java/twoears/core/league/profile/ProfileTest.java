package twoears.core.league.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.played;
import static twoears.core.conversation.Cases.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Input;
import twoears.core.language.Language;
import twoears.core.language.Words;

class ProfileTest {
    private static final Input ASK = new Input.AskColleague("detective");
    private static final Input LOOK_UP = new Input.LookUp("refund-time");
    private static final Input LOOK_UP_OTHER = new Input.LookUp("same-day");
    private static final Input END = say("good told:refund-time");

    /** Four attempts alike. */
    private static Profile profile(Input... inputs) {
        return Profile.of(attempts(4, played(begun(chargedTwice()), inputs)));
    }

    private static Map<String, Conversation> attempts(int count, Conversation conversation) {
        Map<String, Conversation> attempts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            attempts.put("attempt-" + i, conversation);
        }
        return attempts;
    }

    private static int of(Profile profile, DreamType type) {
        return profile.of(type).orElseThrow().resemblance();
    }

    @Test
    void belowAFewAttemptsThereIsTooLittleToSay() {
        Conversation two = played(begun(chargedTwice()), say("good +names-feeling"), END);
        assertThat(Profile.of(attempts(2, two)).saysTooLittle()).isTrue();
        assertThat(Profile.of(attempts(4, two)).saysTooLittle()).isFalse();
        assertThat(Profile.of(attempts(9, played(begun(chargedTwice()), say("good")))).saysTooLittle()).isTrue();
    }

    @Test
    void whoeverSeesFeelingsResemblesTheEmpath() {
        Profile warm = profile(say("good +names-feeling +uses-name"), say("good +shows-understanding"), END);
        assertThat(warm.closest().get(0).type()).isEqualTo(DreamType.EMPATH);
        assertThat(of(warm, DreamType.EMPATH)).isGreaterThan(of(profile(say("good"), say("good"), END), DreamType.EMPATH));
    }

    @Test
    void whoeverDigsResemblesTheDetective() {
        Profile digging = profile(LOOK_UP, say("heard:why-urgent +explains-reason"), say("+gives-steps"), say("told:refund-time +states-fact"));
        assertThat(digging.closest().get(0).type()).isEqualTo(DreamType.DETECTIVE);
    }

    @Test
    void whoeverAsksTheRightColleagueAtTheRightTimeResemblesTheOldFox() {
        Profile fox = profile(say("+summarises heard:why-urgent +open-question"), ASK, LOOK_UP_OTHER, say("told:same-day +checks-understanding"), END);
        assertThat(fox.closest().get(0).type()).isEqualTo(DreamType.OLD_FOX);
        assertThat(of(profile(say("+summarises"), ASK, say("hm"), END), DreamType.OLD_FOX)).isLessThan(of(fox, DreamType.OLD_FOX));
    }

    @Test
    void heatGivenBackIsNoDiplomacy() {
        Profile cool = profile(say("bad"), say("good +gives-options"), END);
        Profile hot = profile(say("bad"), say("bad +hostility"), END);
        assertThat(of(cool, DreamType.DIPLOMAT)).isGreaterThan(of(hot, DreamType.DIPLOMAT));
    }

    @Test
    void everyLikenessQuotesTheRepliesThatShowIt() {
        Profile warm = profile(say("good +names-feeling +uses-name"), say("good +shows-understanding"), END);
        for (Profile.Likeness likeness : warm.likenesses()) {
            assertThat(likeness.resemblance()).isBetween(0, 100);
            assertThat(likeness.resemblance() == 0 || !likeness.evidence().isEmpty()).as(likeness.type().name()).isTrue();
            assertThat(likeness.evidence()).allMatch(s -> s.isShown() && !s.quote().isEmpty() && s.attempt().startsWith("attempt-"));
        }
        assertThat(warm.of(DreamType.EMPATH).orElseThrow().evidence()).extracting(Sighting::quote).contains("+names-feeling", "+uses-name");
    }

    @Test
    void aTypeThatNobodyCouldHaveShownIsNotDenied() {
        Profile calm = profile(say("good +names-feeling"), say("good"), END);
        assertThat(calm.of(DreamType.DIPLOMAT).orElseThrow().shares()).extracting(Profile.Share::trait).doesNotContain(Trait.KEEPS_COOL);
    }

    @Test
    void aTeamTellsWhichTypesItHasWhatIsMissingAndWhoComplementsWhom() {
        Profile warm = profile(say("good +names-feeling +uses-name"), say("good +shows-understanding"), END);
        Profile digging = profile(LOOK_UP, say("heard:why-urgent +explains-reason"), say("+gives-steps"), say("told:refund-time +states-fact"));
        DreamTeam team = DreamTeam.of(Map.of("Wim", warm, "Dag", digging, "New", new Profile(0, 0, List.of())));
        assertThat(team.types().get(DreamType.EMPATH)).containsExactly("Wim");
        assertThat(team.types().get(DreamType.DETECTIVE)).containsExactly("Dag");
        assertThat(team.missing()).contains(DreamType.OLD_FOX).doesNotContain(DreamType.EMPATH, DreamType.DETECTIVE);
        assertThat(team.unknown()).containsExactly("New");
        assertThat(team.complements()).contains(new DreamTeam.Complement("Dag", DreamType.EMPATH, "Wim"), new DreamTeam.Complement("Wim", DreamType.DETECTIVE, "Dag"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTypeAndTraitHasItsWords(Language language) {
        Words words = Words.of("league", language);
        for (DreamType type : DreamType.values()) {
            assertThat(List.of(type.title(words), type.strengths(words), type.challenge(words))).noneMatch(String::isBlank);
        }
        for (Trait trait : Trait.values()) {
            assertThat(trait.text(words)).isNotBlank();
        }
    }
}
