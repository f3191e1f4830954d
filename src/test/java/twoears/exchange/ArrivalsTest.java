package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Results.Kept;
import twoears.core.league.Results.Sheet;

/** What is said of files that come while a board stands still. */
class ArrivalsTest {
    private static final Words WORDS = Words.of("exchange", Language.EN);
    private static final Path FILE = Path.of("shared", "ann.result.jsonl");
    private static final Cup FROZEN = frozen(Played.CUP);

    private final Sheet sheet = sheet(Played.by("Ann", Cases.say("bad"), Cases.say("good told:refund-time")));

    @Test
    void pointsThatAFrozenBoardHidesAreNotToldWhenTheyArrive() {
        for (Kept kept : new Kept[] {Kept.NEW, Kept.LONGER}) {
            Arrived arrived = Arrivals.kept(FILE, sheet, kept, FROZEN, Played.NOON.plus(Duration.ofHours(1)), WORDS);
            assertThat(arrived.told()).contains("Ann").doesNotContain("points.").contains("told after the end");
            assertThat(arrived.isVeiled()).isTrue();
        }
    }

    @Test
    void theyAreToldBeforeTheFreezeAndAfterTheEnd() {
        assertThat(Arrivals.kept(FILE, sheet, Kept.NEW, Played.CUP, Played.NOON.plus(Duration.ofHours(1)), WORDS).told()).endsWith("points.");
        assertThat(Arrivals.kept(FILE, sheet, Kept.NEW, FROZEN, FROZEN.window().until(), WORDS).told()).endsWith("points.");
    }

    @Test
    void whatWasFinishedBeforeTheFreezeIsNoSecret() {
        Cup later = new Cup(FROZEN.id(), FROZEN.title(), FROZEN.hash(), FROZEN.window(), FROZEN.cases(), 7, 2, FROZEN.counts(), FROZEN.brackets(), 2,
                Optional.of(Duration.ofMinutes(90)), FROZEN.teams(), 3, FROZEN.handicaps(), FROZEN.ties());
        assertThat(Arrivals.kept(FILE, sheet, Kept.NEW, later, Played.NOON.plus(Duration.ofHours(1)), WORDS).isVeiled()).isFalse();
    }

    @Test
    void inItsFolderAFileIsToldByItsNameOnly() {
        Arrived arrived = Arrivals.kept(FILE, sheet, Kept.NEW, Played.CUP, Played.LATER, WORDS);
        assertThat(arrived.toldInFolder()).startsWith("ann.result.jsonl: Ann");
        assertThat(arrived.told()).startsWith(FILE + ": Ann");
    }

    /** Frozen from the beginning. */
    private static Cup frozen(Cup cup) {
        return new Cup(cup.id(), cup.title(), cup.hash(), cup.window(), cup.cases(), cup.seed(), cup.attempts(), cup.counts(), cup.brackets(), cup.hintPrice(),
                Optional.of(Duration.ofHours(2)), cup.teams(), cup.best(), cup.handicaps(), cup.ties());
    }

    private static Sheet sheet(Played played) {
        return new Sheet(played.entry(), "key", played.events(), Played.SOURCE, "", Optional.empty());
    }
}
