package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.league.Entry;

/** However a file is changed, it is refused or does no harm: no exception, and no board that differs. */
class MutationsTest {
    private static final int MUTANTS = 60;
    private static final SigningKey ANNS = SigningKey.fresh();
    private static final SigningKey BOBS = SigningKey.fresh();

    @TempDir
    Path folder;

    @RepeatedTest(5)
    void aChangedFileChangesNoBoard(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String good = Played.whole("Ann").text(ANNS);
        Entry told = Played.whole("Ann").entry();
        Machine first = new Machine(folder);
        first.take(good);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutant(good.getBytes(StandardCharsets.UTF_8), random);
            Arrived arrived = first.take(mutant);
            assertThat(arrived.told()).as("seed %d, mutant %d", repetition.getCurrentRepetition(), i).isNotBlank().hasLineCount(1);
            assertThat(first.results.counting()).containsExactly(told);
            Machine empty = new Machine(folder);
            empty.take(mutant);
            assertThat(empty.results.counting()).isSubsetOf(told);
        }
    }

    /** As a player would who knows the format. */
    @RepeatedTest(5)
    void aFileThatIsChangedAndSignedAnewClaimsNothingMore(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        List<String> good = Played.whole("Bob").text(BOBS).lines().toList();
        Entry told = Played.whole("Bob").entry();
        for (int i = 0; i < MUTANTS; i++) {
            Machine machine = new Machine(folder);
            String forged = Forging.resealed(String.join("\n", forged(good, random)), BOBS);
            assertThat(machine.take(forged).told()).hasLineCount(1);
            assertThat(machine.results.counting()).as("seed %d, mutant %d", repetition.getCurrentRepetition(), i)
                    .allMatch(e -> e.overall() <= told.overall());
        }
    }

    @Test
    void everyPlaceToCutIsToldOf() {
        byte[] good = Played.whole("Ann").text(ANNS).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < good.length - 1; length += 7) {
            Machine machine = new Machine(folder);
            assertThat(machine.take(Arrays.copyOf(good, length)).isTrouble()).isTrue();
            assertThat(machine.results.counting()).isEmpty();
        }
    }

    private static byte[] mutant(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> bytes = Arrays.copyOf(bytes, at);
            case 3 -> bytes = spliced(bytes, at, random.nextInt(bytes.length), random);
            case 4 -> bytes = lines(bytes, random);
            case 5 -> bytes = digits(bytes, random);
            default -> bytes = spliced(bytes, at, at, random);
        }
        return bytes;
    }

    /** Some bytes put in, or from elsewhere. */
    private static byte[] spliced(byte[] bytes, int at, int from, Random random) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        int length = Math.min(random.nextInt(200), bytes.length - from);
        if (from == at) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            out.writeBytes(noise);
        } else {
            out.write(bytes, from, length);
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static byte[] lines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.remove(one);
            default -> lines.add(one, lines.get(other));
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] digits(byte[] bytes, Random random) {
        for (int tries = 0; tries < 1000; tries++) {
            int at = random.nextInt(bytes.length);
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
                return bytes;
            }
        }
        return bytes;
    }

    /** Numbers, words and lines that mean something else. */
    private static List<String> forged(List<String> good, Random random) {
        List<String> lines = new ArrayList<>(good);
        int at = random.nextInt(lines.size() - 3) + 3;
        switch (random.nextInt(6)) {
            case 0 -> lines.set(at, lines.get(at).replace("bad", "good"));
            case 1 -> lines.set(at, lines.get(at).replaceFirst("\"overall\":\\d+", "\"overall\":" + random.nextInt(101)));
            case 2 -> lines.set(at, lines.get(at).replaceAll("\"(empathy|clarity|honesty|handling)\":\\d+", "\"$1\":100"));
            case 3 -> lines.set(at, lines.get(at).replaceFirst("T12:\\d\\d", "T1" + random.nextInt(10) + ":" + (10 + random.nextInt(50))));
            case 4 -> lines.remove(at);
            default -> lines.add(at, lines.get(random.nextInt(lines.size() - 3) + 3));
        }
        return lines;
    }
}
