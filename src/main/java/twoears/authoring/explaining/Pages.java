package twoears.authoring.explaining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Nearest;

/** The pages by their code. */
public final class Pages {
    private Pages() {}

    /** @throws IllegalStateException when there is none, which is a bug */
    public static Page of(Code code) {
        String file = "/twoears/explaining/" + code.id() + ".md";
        try (@Nullable InputStream in = Pages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no page " + file);
            }
            return PageReader.read(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** In the order in which a file is read: from the file itself to its story. */
    public static List<Page> all() {
        return Arrays.stream(Code.values()).sorted((a, b) -> a.layer().compareTo(b.layer())).map(Pages::of).toList();
    }

    /** The code of this name, in any case and with underscores or hyphens. */
    public static Optional<Code> named(String name) {
        return Arrays.stream(Code.values()).filter(c -> c.name().equalsIgnoreCase(name.strip().replace('-', '_'))).findFirst();
    }

    /** The code that was probably meant. */
    public static Optional<Code> near(String name) {
        return Nearest.to(name.strip(), Arrays.stream(Code.values()).map(Code::id).toList()).flatMap(Pages::named);
    }
}
