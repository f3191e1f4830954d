package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.authoring.Checker;
import twoears.authoring.CupLibrary;
import twoears.authoring.Library;
import twoears.authoring.drafting.CupDraft;
import twoears.authoring.format.CupBinding.Play;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Entered;
import twoears.core.scenario.Catalogue;

class CupCommandTest {
    private final HouseForTests house = new HouseForTests();

    @TempDir
    Path folder;

    @BeforeEach
    void guided() {
        house.scenario = HouseForTests.withChoices();
    }

    @Test
    void answersMakeACup() {
        assertThat(house.run("Winter cup\n1\nEurope/Oslo\n2026-12-01 09:00\n2026-12-14 16:00\n3\n2\n3\n5\n2 hours\nBergen, Customer care\n", "cup", "new")).isZero();
        assertThat(house.draftedCup).contains(new CupDraft("Winter cup", List.of(new Case("en", "charged-twice", "hash")),
                LocalDateTime.parse("2026-12-01T09:00"), LocalDateTime.parse("2026-12-14T16:00"), ZoneId.of("Europe/Oslo"), 3, Counts.BEST, Play.BOTH,
                5, "2 hours", List.of("Bergen", "Customer care")));
        assertThat(house.out()).contains("Written: cups/new.yaml");
    }

    @Test
    void emptyLinesTakeWhatIsUsual() {
        house.run("Winter cup\n1\n\n\n\n\n1\n\n\n\n", "cup", "new");
        assertThat(house.draftedCup).hasValueSatisfying(d -> {
            assertThat(d.zone()).isEqualTo(ZoneId.of("UTC"));
            assertThat(d.from()).isEqualTo(LocalDateTime.parse("2030-05-13T09:00"));
            assertThat(d.until()).isEqualTo(LocalDateTime.parse("2030-05-27T16:00"));
            assertThat(d.attempts()).isEqualTo(1);
            assertThat(d.hintPrice()).isZero();
            assertThat(d.freeze()).isEmpty();
            assertThat(d.teams()).isEmpty();
        });
    }

    @Test
    void howRepliesAreGivenIsAskedOnlyWhereThereAreChoices() {
        house.scenario = Cases.chargedTwice();
        house.run("Winter cup\n1\n\n\n\n\n\n\n\n", "cup", "new");
        assertThat(house.draftedCup).hasValueSatisfying(d -> assertThat(d.play()).isEqualTo(Play.FREE));
    }

    @Test
    void answersThatAreNoneAreAskedForAgain() {
        house.run("Winter cup\n7\n1\nOslo\n\ntomorrow\n2026-12-01 09:00\n2026-11-01 09:00\n\n0\n\n1\n51\n\n99 days\n\n=SUM(A1)\n\n", "cup", "new");
        assertThat(house.draftedCup).isPresent();
        assertThat(house.out()).contains("Type numbers from the list", "Type a zone", "Type a date", "from 1 to 20", "from 0 to 50", "less than the cup lasts", "Names are letters");
    }

    @Test
    void nothingIsWrittenWhenTheAnswersEnd() {
        assertThat(house.run("Winter cup\n1\n", "cup", "new")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.draftedCup).isEmpty();
        assertThat(house.err()).contains("nothing was written");
    }

    @Test
    void whatIsWrittenPassesTheCheckAndIsTheCupThatWasAskedFor() throws Exception {
        Files.createDirectories(folder.resolve("en"));
        Path scenario = Files.writeString(folder.resolve("en/late.yaml"), "title: Late\ncustomer: {name: Ola}\nsteps:\n  - id: opening\n    says: Where is it?\n");
        String hash = new Library(List.of(folder), Optional.empty(), Language.EN, Set::of).open(scenario)
                instanceof Catalogue.Opened.Ready ready ? ready.source().hash() : "";
        var draft = new CupDraft("Vintercup: \"på\" ø!", List.of(new Case("en", "late", hash)), LocalDateTime.parse("2026-12-01T09:00"),
                LocalDateTime.parse("2026-12-14T16:00"), ZoneId.of("Europe/Oslo"), 2, Counts.BEST, Play.FREE, 5, "2 hours", List.of("Bergen", "Åse og Bo"));
        for (Language language : Language.values()) {
            Path file = draft.writeTo(folder, Path.of("scenarios/cup.schema.json"), language);
            assertThat(file.getParent()).isEqualTo(folder.resolve("cups"));
            assertThat(new Checker(Optional.empty(), Language.EN, Set::of).check(List.of(file))).isEmpty();
        }
        Cup cup = new CupLibrary(List.of(folder), Language.EN, Set::of, () -> Cases.NOON).all().get(0);
        assertThat(cup.title()).isEqualTo("Vintercup: \"på\" ø!");
        assertThat(cup.teams()).extracting(Cup.Team::name).containsExactly("Bergen", "Åse og Bo");
        assertThat(cup.attempts()).isEqualTo(2);
        assertThat(cup.hintPrice()).isEqualTo(5);
    }

    @Test
    void listTellsWhichAreOpenAndWhichCannotBeRead() {
        house.cups = List.of(Entered.cup());
        assertThat(house.run("", "cup", "list")).isZero();
        assertThat(house.out()).contains("winter  Winter cup  open until 2030-05-15 09:00  4 cases");
        assertThat(house.run("", "cup", "list", "--json")).isZero();
        assertThat(house.out()).contains("\"id\": \"winter\"");
    }

    @Test
    void showTellsTheRules() {
        house.cups = List.of(Entered.cup());
        assertThat(house.run("", "cup", "show", "winter")).isZero();
        assertThat(house.out()).contains("2 attempts at each, the best counts", "in own words, picked from choices", "costs 5 points",
                "Team Closed: Ada, Bo", "Team Open: whoever joins", "honesty, fewer hints, lower spread", "Handicap of Ada: 3 points", "en/one  not here");
        assertThat(house.run("", "cup", "show", "Winter cup", "--json")).isZero();
        assertThat(house.out()).contains("\"hintPrice\": 5");
    }

    @Test
    void anUnknownCupIsToldWithTheNearest() {
        house.cups = List.of(Entered.cup());
        assertThat(house.run("", "cup", "show", "wintre")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).contains("did you mean \"winter\"");
        assertThat(house.run("", "cup")).isEqualTo(Exit.WRONG_USAGE);
    }
}
