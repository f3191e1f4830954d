package twoears.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.TraineeName;

/** What a trainee has chosen once, by key: the name above all. Read on the way to the first frame. */
public record Settings(Map<String, String> values) {
    public static final Settings NONE = new Settings(Map.of());

    static final String FILE = "settings";
    private static final String KIND = "two-ears settings 1";
    private static final String TRAINEE = "trainee";

    /** With a number from 1. */
    private static final String FOLDER = "scenarios.";

    private static final String SHARED_FOLDER = "league.folder";

    public Settings {
        values = Map.copyOf(values);
    }

    /** The settings kept in a directory; none where there is no whole file. */
    static Settings read(Path directory) {
        var values = new TreeMap<String, String>();
        for (String[] row : Lines.read(directory.resolve(FILE), KIND)) {
            if (row.length == 2) {
                values.put(row[0], row[1]);
            }
        }
        return new Settings(values);
    }

    byte[] bytes() {
        return Lines.bytes(KIND, new TreeMap<>(values).entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    }

    /** The name to practise under, as {@link TraineeName} made it; empty before the first start has asked for it. */
    public Optional<String> trainee() {
        // Not parsed again: bringing a text to its form loads tables that the first frame can't wait for.
        String name = values.getOrDefault(TRAINEE, "");
        return name.isBlank() || name.length() > 2 * TraineeName.LONGEST ? Optional.empty() : Optional.of(name);
    }

    public Settings withTrainee(TraineeName name) {
        return with(TRAINEE, name.text());
    }

    /** Folders of scenarios that are always at hand, in the order they were added. */
    public List<Path> folders() {
        var folders = new ArrayList<Path>();
        for (int i = 1; values.containsKey(FOLDER + i); i++) {
            folder(values.get(FOLDER + i)).ifPresent(folders::add);
        }
        return folders;
    }

    /** A setting that somebody mended by hand may hold what no path can be made of. */
    private static Optional<Path> folder(@Nullable String written) {
        try {
            return Optional.ofNullable(written).filter(w -> !w.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** @param folders absolute, and without line ends or tabs in their names */
    public Settings withFolders(List<Path> folders) {
        var changed = new TreeMap<>(values);
        changed.keySet().removeIf(k -> k.startsWith(FOLDER));
        for (int i = 0; i < folders.size(); i++) {
            changed.put(FOLDER + (i + 1), folders.get(i).toString());
        }
        return new Settings(changed);
    }

    /** The folder that a team shares its results in. */
    public Optional<Path> sharedFolder() {
        return folder(values.get(SHARED_FOLDER));
    }

    /** @param folder absolute, and without line ends or tabs in its name; empty for none */
    public Settings withSharedFolder(Optional<Path> folder) {
        return with(SHARED_FOLDER, folder.map(Path::toString).orElse(""));
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** @param value without line ends, tabs or other controls; they come back as spaces */
    public Settings with(String key, String value) {
        var changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Settings(changed);
    }
}
