package twoears;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher answers before any Java starts. */
class LauncherTest {

    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        home = Files.createDirectory(temporary.toRealPath().resolve("two ears"));
        Files.copy(Path.of("run.sh"), home.resolve("run.sh"));
    }

    @Test
    void launcherFindsItsFolderFromAnywhere() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("else where"));
        assertThat(where(elsewhere, home.resolve("run.sh").toString())).isEqualTo(home.toString());
        assertThat(where(home, "run.sh")).isEqualTo(home.toString());
        assertThat(where(elsewhere, "../two ears/run.sh")).isEqualTo(home.toString());
    }

    @Test
    void launcherFollowsLinksToItself() throws Exception {
        Path bin = Files.createDirectory(temporary.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../two ears/run.sh"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
        Files.createSymbolicLink(temporary.resolve("ears"), home);
        assertThat(where(temporary, "bin/second")).isEqualTo(home.toString());
        assertThat(where(temporary, "ears/run.sh")).isEqualTo(home.toString());
    }

    private static String where(Path folder, String launcher) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", launcher, "--where")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer.strip();
    }
}
