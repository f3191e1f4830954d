package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Language;

class SigningKeyTest {
    @TempDir
    Path folder;

    private SigningKey key() {
        return SigningKey.in(folder.resolve("data"), Language.EN);
    }

    @Test
    void theKeyIsMadeOnceAndIsForItsOwnerOnly() throws Exception {
        SigningKey made = key();
        assertThat(key().shared()).isEqualTo(made.shared());
        Path file = folder.resolve("data").resolve(SigningKey.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatItSignsIsKnownByItsPublicHalfOnly() {
        byte[] message = "a reply".getBytes(StandardCharsets.UTF_8);
        SigningKey one = key();
        assertThat(Signatures.isSigned(one.shared(), message, one.sign(message))).isTrue();
        assertThat(Signatures.isSigned(SigningKey.fresh().shared(), message, one.sign(message))).isFalse();
        assertThat(Signatures.isSigned("no key", message, one.sign(message))).isFalse();
        assertThat(Signatures.isSigned(one.shared(), message, "")).isFalse();
    }

    @Test
    void programsThatStartAtOnceShareAKey() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> starts = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                starts.add(() -> key().shared());
            }
            var shared = new ArrayList<String>();
            for (Future<String> start : many.invokeAll(starts)) {
                shared.add(start.get());
            }
            assertThat(shared).containsOnly(key().shared());
        } finally {
            many.shutdown();
        }
    }

    @Test
    void aDamagedKeyIsToldOfAndLeftAsItIs() throws Exception {
        key();
        Path file = folder.resolve("data").resolve(SigningKey.FILE);
        String text = Files.readString(file);
        for (String damaged : List.of("", "noise", text.substring(0, text.length() / 2), text.replace('A', 'B'), text.toUpperCase(Locale.ROOT))) {
            Files.writeString(file, damaged);
            assertThatThrownBy(this::key).isInstanceOf(NotKept.class).hasMessageContaining("is damaged").hasMessageContaining(file.toString());
            assertThat(Files.readString(file)).isEqualTo(damaged);
        }
    }
}
