package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue.Opened;

class LibraryTest {
    private final Library shipped = new Library(List.of(Path.of("scenarios")), Optional.empty(), Language.EN, Set::of);

    @TempDir
    Path folder;

    private Path scenarios;
    private Path cache;

    @BeforeEach
    void twoScenarios() throws IOException {
        scenarios = folder.resolve("scenarios");
        cache = folder.resolve("data/cards");
        write("en/late.yaml", yaml("Late parcel", "grump"));
        write("nb/sen.yaml", yaml("Sen pakke", "grump"));
        write("personas/grump.yaml", "name: The grump\n");
    }

    private static String yaml(String title, String persona) {
        return "title: %s\ncustomer: {name: Ola, persona: %s}\nsteps:\n  - says: Where is it?\n".formatted(title, persona);
    }

    private void write(String name, String text) throws IOException {
        Path file = scenarios.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** As a new start of the program. */
    private Library library() {
        return new Library(List.of(scenarios), Optional.of(cache), Language.EN, Set::of);
    }

    private List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }

    @Test
    void everyShippedScenarioOpens() {
        assertThat(shipped.cards()).isNotEmpty().allSatisfy(card -> assertThat(shipped.open(card)).isInstanceOf(Opened.Ready.class));
    }

    @Test
    void aKeptScenarioReopensTheSame() {
        for (Card card : shipped.cards()) {
            var opened = (Opened.Ready) shipped.open(card);
            var reopened = new Library(List.of(), Optional.empty(), Language.EN, Set::of).reopen(opened.source());
            assertThat(reopened).isEqualTo(opened);
        }
    }

    @Test
    void aKeptScenarioOutlivesItsFiles() throws IOException {
        Card card = library().cards().get(0);
        var opened = (Opened.Ready) library().open(card);
        write("en/late.yaml", "gone: wrong\n");
        write("personas/grump.yaml", "gone: wrong\n");
        assertThat(library().open(card)).isInstanceOf(Opened.Faulty.class);
        assertThat(library().reopen(opened.source())).isEqualTo(opened);
    }

    @Test
    void aKeptScenarioMayNameSignalsThatAreNoMore() throws IOException {
        write("en/late.yaml", yaml("Late parcel", "grump") + "    next: {when: {reply: old-signal}, go: step-1}\n  - says: Well.\n");
        var opened = (Opened.Ready) library().open(library().cards().get(0));
        var later = new Library(List.of(scenarios), Optional.empty(), Language.EN, () -> Set.of("new-signal"));
        assertThat(later.open(library().cards().get(0))).isInstanceOf(Opened.Faulty.class);
        assertThat(later.reopen(opened.source())).isEqualTo(opened);
    }

    @Test
    void aTitleStaysOnOneLine() throws IOException {
        write("en/late.yaml", yaml("|\n  Late\n  parcel", "grump"));
        assertThat(titles(library().cards())).contains("Late parcel");
    }

    @Test
    void theHashTellsWhetherAnythingChanged() throws IOException {
        Card card = library().cards().get(0);
        String before = hash(card);
        assertThat(hash(card)).isEqualTo(before);
        write("en/late.yaml", yaml("Late parcel", "grump").replace("\n", "\r\n"));
        assertThat(hash(card)).as("line ends are no change").isEqualTo(before);
        write("personas/grump.yaml", "name: The Grump\n");
        assertThat(hash(card)).isNotEqualTo(before);
    }

    private String hash(Card card) {
        return ((Opened.Ready) library().open(card)).source().hash();
    }

    @Test
    void theListIsByLanguageAndTitle() throws IOException {
        write("en/b.yaml", yaml("apples", "plain"));
        assertThat(titles(library().cards())).containsExactly("apples", "Late parcel", "Sen pakke");
    }

    @Test
    void theLanguageIsTheFoldersUnlessTheFileSaysOtherwise() throws IOException {
        write("en/finnish.yaml", "language: fi\n" + yaml("Paketti", "plain"));
        assertThat(library().cards()).extracting(Card::language).containsExactly(Language.EN, Language.NB, Language.FI);
    }

    @Test
    void aFaultyFileIsLeftOutAndTheRestListed() throws IOException {
        write("en/faulty.yaml", "title: [\n");
        write("en/.hidden.yaml", yaml("Hidden", "plain"));
        write("shifts/monday.yaml", yaml("Monday", "plain"));
        assertThat(titles(library().cards())).containsExactly("Late parcel", "Sen pakke");
    }

    @Test
    void whyAFileIsOnNoListCanBeAsked() throws IOException {
        write("en/faulty.yaml", "titel: x\n");
        assertThat(library().faultsOf("faulty")).anySatisfy(s -> assertThat(s).contains("faulty.yaml:1:1: Unknown key `titel`"));
        assertThat(library().faultsOf("late")).isEmpty();
        assertThat(library().faultsOf("nothing")).isEmpty();
    }

    @Test
    void theNextStartHasTheListAtOnce() {
        assertThat(library().cachedCards()).isEmpty();
        List<Card> cards = library().cards();
        assertThat(library().cachedCards()).isEqualTo(cards);
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        library().cards();
        Path file = scenarios.resolve("en/late.yaml");
        FileTime time = Files.getLastModifiedTime(file);
        write("en/late.yaml", yaml("Lost parcel", "grump"));
        Files.setLastModifiedTime(file, time);
        assertThat(titles(library().cards())).as("same size and time").contains("Late parcel");
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1));
        assertThat(titles(library().cards())).contains("Lost parcel");
    }

    @Test
    void aChangedPersonaShowsOnTheList() throws IOException {
        library().cards();
        write("personas/grump.yaml", "name: The old grump\n");
        assertThat(library().cards()).extracting(Card::personaName).containsOnly("The old grump");
        write("en/personas/grump.yaml", "name: The nearer grump\n");
        assertThat(library().cards()).extracting(Card::personaName).containsExactly("The nearer grump", "The old grump");
    }

    @Test
    void whatIsGoneLeavesTheList() throws IOException {
        library().cards();
        Files.delete(scenarios.resolve("en/late.yaml"));
        assertThat(titles(library().cards())).containsExactly("Sen pakke");
        assertThat(titles(library().cachedCards())).containsExactly("Sen pakke");
    }

    @Test
    void otherFoldersHaveAListOfTheirOwn() {
        library().cards();
        var other = new Library(List.of(folder.resolve("other")), Optional.of(cache), Language.EN, Set::of);
        assertThat(other.cachedCards()).isEmpty();
        assertThat(other.cards()).isEmpty();
    }

    @Test
    void aDamagedListIsNoListAtAll() throws IOException {
        List<Card> cards = library().cards();
        byte[] good = Files.readAllBytes(cache);
        var random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(cache, random.nextBoolean() ? bad : Arrays.copyOf(bad, random.nextInt(bad.length)));
            assertThat(library().cachedCards()).isEmpty();
        }
        assertThat(library().cards()).isEqualTo(cards);
        assertThat(library().cachedCards()).isEqualTo(cards);
    }

    @Test
    void aListThatCanNotBeKeptIsMadeEachTime() throws IOException {
        cache = Files.writeString(folder.resolve("file"), "in the way").resolve("cards");
        assertThat(library().cards()).hasSize(2);
        assertThat(library().cachedCards()).isEmpty();
    }

    @Test
    void nothingElseIsLeftBesideTheList() throws IOException {
        library().cards();
        try (var files = Files.list(cache.getParent())) {
            assertThat(files).containsExactly(cache);
        }
    }
}
