package twoears.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the first frame shows of the database before that is open. It may be a moment behind; once the database is open,
 * that is the truth.
 *
 * @param trainee whose best results these are; empty where none are known
 * @param best overall score by scenario, as "language/id"
 * @param inProgress newest first
 */
public record LobbySnapshot(String trainee, Map<String, Integer> best, List<Unfinished> inProgress) {
    public static final LobbySnapshot EMPTY = new LobbySnapshot("", Map.of(), List.of());

    static final String FILE = "lobby";
    private static final String KIND = "two-ears lobby 1";

    /**
     * An attempt that can be gone on with.
     *
     * @param scenario as "language/id"
     * @param startedMilliseconds since 1970
     */
    public record Unfinished(String attempt, String trainee, String scenario, String title, long startedMilliseconds) {
        private List<String> row() {
            return List.of("open", attempt, trainee, scenario, title, Long.toString(startedMilliseconds));
        }
    }

    public LobbySnapshot {
        best = Map.copyOf(best);
        inProgress = List.copyOf(inProgress);
    }

    /** The snapshot kept in a directory; an empty one where there is none or it is damaged. */
    static LobbySnapshot read(Path directory) {
        try {
            return of(Lines.read(directory.resolve(FILE), KIND));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            return EMPTY;
        }
    }

    private static LobbySnapshot of(List<String[]> rows) {
        String trainee = "";
        var best = new LinkedHashMap<String, Integer>();
        var open = new ArrayList<Unfinished>();
        for (String[] row : rows) {
            switch (row[0]) {
                case "trainee" -> trainee = row[1];
                case "best" -> best.put(row[1], Integer.valueOf(row[2]));
                case "open" -> open.add(new Unfinished(row[1], row[2], row[3], row[4], Long.parseLong(row[5])));
                default -> { }
            }
        }
        return new LobbySnapshot(trainee, best, open);
    }

    byte[] bytes() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("trainee", trainee));
        best.keySet().stream().sorted().forEach(key -> rows.add(List.of("best", key, Integer.toString(best.get(key)))));
        inProgress.forEach(unfinished -> rows.add(unfinished.row()));
        return Lines.bytes(KIND, rows);
    }
}
