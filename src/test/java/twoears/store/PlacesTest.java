package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Language;

class PlacesTest {
    private static final Map<String, String> HOME = Map.of("HOME", "/home/kari");

    @TempDir
    Path directory;

    @Test
    void whatWasAskedForIsTaken() {
        assertThat(data(Optional.of("here"), HOME, "Linux")).isEqualTo(Path.of("here"));
    }

    @Test
    void theDataDirectoryFollowsXdgAndTheMac() {
        assertThat(data(Optional.empty(), Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/kari"), "Linux")).isEqualTo(Path.of("/data/two-ears"));
        assertThat(data(Optional.empty(), HOME, "Linux")).isEqualTo(Path.of("/home/kari/.local/share/two-ears"));
        assertThat(data(Optional.empty(), Map.of("XDG_DATA_HOME", "relative", "HOME", "/home/kari"), "Linux"))
                .isEqualTo(Path.of("/home/kari/.local/share/two-ears"));
        assertThat(data(Optional.empty(), HOME, "Mac OS X")).isEqualTo(Path.of("/home/kari/Library/Application Support/two-ears"));
    }

    @Test
    void withoutAHomeThereIsNoPlace() {
        assertThatThrownBy(() -> data(Optional.empty(), Map.of("HOME", ""), "Linux")).isInstanceOf(NotKept.class).hasMessageContaining("--data");
        assertThatThrownBy(() -> data(Optional.of("a\0b"), HOME, "Linux")).isInstanceOf(NotKept.class).hasMessageContaining("a?b");
    }

    @Test
    void theCacheDirectoryFollowsXdgAndMayBeMissing() {
        assertThat(CacheDirectory.of(Map.of("XDG_CACHE_HOME", "/cache"), "Linux")).contains(Path.of("/cache/two-ears"));
        assertThat(CacheDirectory.of(HOME, "Linux")).contains(Path.of("/home/kari/.cache/two-ears"));
        assertThat(CacheDirectory.of(HOME, "Mac OS X")).contains(Path.of("/home/kari/Library/Caches/two-ears"));
        assertThat(CacheDirectory.of(Map.of("HOME", "a\0b"), "Linux")).isEmpty();
        assertThat(CacheDirectory.of(Map.of(), "Linux")).isEmpty();
    }

    @Test
    void theNativeLibraryIsUnpackedOnceAndAgainWhenItIsDamaged() throws IOException {
        Path copy = NativeLibrary.copy(directory);
        byte[] whole = Files.readAllBytes(copy);
        var unpacked = Files.getLastModifiedTime(copy);
        assertThat(Files.getLastModifiedTime(NativeLibrary.copy(directory))).isEqualTo(unpacked);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(copy, damaged);
        assertThat(NativeLibrary.copy(directory)).isEqualTo(copy).hasBinaryContent(whole);
        Files.write(copy, new byte[10]);
        assertThat(NativeLibrary.copy(directory)).hasBinaryContent(whole);
    }

    @Test
    void aCacheThatCannotBeUsedStopsNothing() throws IOException {
        String before = System.getProperty(NativeLibrary.PLACE);
        System.clearProperty(NativeLibrary.PLACE);
        try {
            NativeLibrary.useCopyIn(Files.createFile(directory.resolve("file")));
            assertThat(System.getProperty(NativeLibrary.PLACE)).isNull();
        } finally {
            if (before != null) {
                System.setProperty(NativeLibrary.PLACE, before);
            }
        }
    }

    private static Path data(Optional<String> asked, Map<String, String> environment, String system) {
        return DataDirectory.of(asked, environment, system, Language.EN);
    }
}
