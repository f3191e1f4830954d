package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Cases;
import twoears.core.league.Results.Remark;
import twoears.core.league.Results.Sheet;
import twoears.exchange.Arrived.What;
import twoears.exchange.Outgoing.Parcel;

/** A folder that several machines write to and read from. */
class SharedFolderTest {
    private static final SigningKey ANNS = SigningKey.fresh();
    private static final SigningKey BOBS = SigningKey.fresh();

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private static Parcel parcel(Played played, SigningKey key) {
        return new Parcel(Optional.of(Played.CUP), new Sheet(played.entry(), key.shared(), played.events(), Played.SOURCE, played.text(key), Optional.empty()), key);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachWritesAFileOfTheirOwnAndAllAreRead() throws Exception {
        new SharedFolder(folder).put(parcel(Played.whole("Ann"), ANNS));
        new SharedFolder(folder).put(parcel(Played.whole("Bob"), BOBS));
        assertThat(names()).hasSize(2).allMatch(n -> n.matches("(ann|bob)-spring-en-charged-twice-1-[0-9a-f]{10}\\.result\\.jsonl"));
        Machine machine = new Machine(elsewhere);
        SharedFolder shared = new SharedFolder(folder);
        assertThat(shared.look(machine::take)).extracting(Arrived::what).containsExactly(What.NEW, What.NEW);
        assertThat(shared.look(machine::take)).as("nothing has changed since").isEmpty();
        assertThat(machine.results.counting()).hasSize(2);
    }

    @Test
    void whoWritesUnderAnothersNameDoesNotWriteOverTheirFile() throws Exception {
        Path anns = new SharedFolder(folder).put(parcel(Played.whole("Ann"), ANNS));
        Path bobs = new SharedFolder(folder).put(parcel(Played.whole("Ann"), BOBS));
        assertThat(anns).isNotEqualTo(bobs);
        assertThat(Files.readString(anns)).isEqualTo(Played.whole("Ann").text(ANNS));
    }

    @Test
    void lessOfAnAttemptDoesNotReplaceMore() throws Exception {
        SharedFolder shared = new SharedFolder(folder);
        Path file = shared.put(parcel(Played.by("Ann", Cases.say("good")), ANNS));
        shared.put(parcel(Played.by("Ann", Cases.say("good"), Cases.say("good told:refund-time")), ANNS));
        String whole = Files.readString(file);
        shared.put(parcel(Played.by("Ann", Cases.say("good")), ANNS));
        assertThat(Files.readString(file)).isEqualTo(whole);
        assertThat(names()).as("no temporary file is left").hasSize(1);
    }

    @Test
    void whatIsOnItsWayOrASyncClientsOwnIsPassedOver() throws Exception {
        String text = Played.whole("Ann").text(ANNS);
        for (String name : List.of(".ann-1.result.jsonl.123.tmp", "ann-1.result.jsonl.part", "~ann-1.result.jsonl", "ann-1 (conflicted copy 2026-01-01).result.jsonl",
                "ann-1.sync-conflict-20260101-101010-ABCDEFG.result.jsonl", "ann-1 (1).result.jsonl", "Ann-1-LAPTOP.result.jsonl", "ann-1.result.jsonl~", "notes.txt",
                "ann-1 - Copy.result.jsonl", ".nfs000001")) {
            Files.writeString(folder.resolve(name), text);
        }
        Files.createSymbolicLink(folder.resolve("ann-2.result.jsonl"), folder.resolve("notes.txt"));
        Files.writeString(Files.createDirectories(folder.resolve(".stversions")).resolve("ann-1.result.jsonl"), text);
        assertThat(new SharedFolder(folder).look(new Machine(elsewhere)::take)).isEmpty();
    }

    @Test
    void aFileThatIsStillBeingWrittenIsTakenWhenItIsWhole() throws Exception {
        String text = Played.whole("Ann").text(ANNS);
        Path file = Files.writeString(folder.resolve("ann-1.result.jsonl"), text.substring(0, text.length() / 2));
        Machine machine = new Machine(elsewhere);
        SharedFolder shared = new SharedFolder(folder);
        assertThat(shared.look(machine::take)).as("perhaps on its way").isEmpty();
        Files.writeString(file, text);
        assertThat(shared.look(machine::take)).singleElement().extracting(Arrived::what).isIn(What.NEW, What.LONGER);
        assertThat(machine.results.counting()).hasSize(1);
    }

    @Test
    void aFileThatStaysInTroubleIsToldOfOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("ann-1.result.jsonl"), "no result");
        Machine machine = new Machine(elsewhere);
        SharedFolder shared = new SharedFolder(folder);
        assertThat(shared.look(machine::take)).isEmpty();
        assertThat(shared.look(machine::take)).singleElement().extracting(Arrived::what).isEqualTo(What.REFUSED);
        assertThat(shared.look(machine::take)).isEmpty();
        Files.writeString(file, Played.whole("Ann").text(ANNS));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(shared.look(machine::take)).singleElement().extracting(Arrived::what).isEqualTo(What.NEW);
    }

    @Test
    void remarksAreSharedToo() {
        SharedFolder shared = new SharedFolder(folder);
        Remark said = RemarkFile.said(Played.whole("Ann").entry().id(), 1, Remark.Kind.KUDOS, "Bob", Played.NOON, "", BOBS);
        shared.put(said, BOBS);
        Machine machine = new Machine(elsewhere);
        assertThat(shared.look(machine::take)).singleElement().extracting(Arrived::what).isEqualTo(What.NEW);
        assertThat(machine.results.remarks(said.entry())).containsExactly(said);
    }

    @Test
    void theWatchTellsWhatComesAndWhenTheFolderIsOutOfReach() throws Exception {
        var came = new LinkedBlockingQueue<Arrived>();
        var troubled = new CountDownLatch(1);
        var written = new ArrayList<Path>();
        SharedFolder shared = new SharedFolder(folder);
        var listener = new FolderWatch.Listener() {
            @Override
            public void came(List<Arrived> arrived) {
                came.addAll(arrived);
            }

            @Override
            public void troubled(FolderWatch.Trouble trouble) {
                troubled.countDown();
            }
        };
        Machine machine = new Machine(elsewhere);
        Runnable once = () -> written.add(written.isEmpty() ? shared.put(parcel(Played.whole("Ann"), ANNS)) : folder);
        try (FolderWatch watch = FolderWatch.over(shared, Duration.ofMillis(5), once, machine::take, listener)) {
            assertThat(came.poll(20, TimeUnit.SECONDS)).isNotNull().extracting(Arrived::what).isEqualTo(What.NEW);
            new SharedFolder(folder).put(parcel(Played.whole("Bob"), BOBS));
            assertThat(came.poll(20, TimeUnit.SECONDS)).isNotNull().extracting(a -> a.entry().orElseThrow().person()).isEqualTo("Bob");
            Files.move(folder, elsewhere.resolve("gone"));
            assertThat(troubled.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(watch).isNotNull();
        }
        Files.move(elsewhere.resolve("gone"), folder);
    }
}
