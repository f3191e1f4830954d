package twoears.authoring.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Files that were not there before. */
final class NewFile {
    private static final int LONGEST_ID = 60;

    private NewFile() {}

    /** A title as a file's name: small letters, digits and hyphens; {@code otherwise} where it has none of them. */
    static String id(String title, String otherwise) {
        String plain = StringUtils.stripAccents(title.toLowerCase(Locale.ROOT)).replace("ø", "o").replace("æ", "ae").replace("ß", "ss");
        String id = StringUtils.strip(plain.replaceAll("[^a-z0-9]+", "-"), "-");
        return id.isEmpty() ? otherwise : StringUtils.stripEnd(StringUtils.left(id, LONGEST_ID), "-");
    }

    /** A file that is there stays as it is, and the new one gets a number. */
    static Path write(Path folder, String id, String text) throws IOException {
        for (int number = 1; ; number++) {
            Path file = folder.resolve(id + (number == 1 ? "" : "-" + number) + ".yaml");
            try {
                return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                // The next number, then.
            }
        }
    }

    /** Where an editor finds a schema: from the file's folder where both are on one disk. */
    static String pointer(Path folder, Path schema) {
        Path whole = schema.toAbsolutePath().normalize();
        Path from = folder.toAbsolutePath().normalize();
        Path way = from.getRoot().equals(whole.getRoot()) ? from.relativize(whole) : whole;
        return way.toString().replace('\\', '/');
    }
}
