package twoears;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Path SHOWN = Path.of(".readme", "screen.svg");

    @Test
    void theReadmeShowsTheScreenAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("(.readme/screen.svg)");
        assertThat(Picture.svg()).as("to draw it anew: ./run.sh picture .readme/screen.svg").isEqualTo(Files.readString(SHOWN));
    }
}
