package twoears.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import twoears.core.conversation.TraineeName;

/** What a trainee has chosen once, by key: the name above all. Read on the way to the first frame. */
public record Settings(Map<String, String> values) {
    public static final Settings NONE = new Settings(Map.of());

    static final String FILE = "settings";
    private static final String KIND = "two-ears settings 1";
    private static final String TRAINEE = "trainee";

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
