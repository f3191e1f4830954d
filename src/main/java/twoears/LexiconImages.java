package twoears;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import twoears.core.language.Language;
import twoears.core.scoring.LexiconImage;

/** A step of the build: puts each language's compiled lexicon among what goes into the program's jar. */
public final class LexiconImages {
    private LexiconImages() {}

    /** @param arguments the folder whose contents the jar will have */
    public static void main(String[] arguments) throws IOException {
        for (Language language : Language.values()) {
            Optional<byte[]> image = LexiconImage.of(language);
            if (image.isPresent()) {
                Files.write(Path.of(arguments[0], LexiconImage.path(language)), image.get());
            }
        }
    }
}
