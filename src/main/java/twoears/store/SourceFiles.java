package twoears.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a scenario's files as one JSON object, in their order. */
final class SourceFiles {
    private SourceFiles() {}

    static String json(Map<String, String> files) {
        return Json.object(json -> {
            for (Map.Entry<String, String> file : files.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
        });
    }

    /** The same for the same texts in whichever order they came. */
    static String sorted(Map<String, String> files) {
        return json(new TreeMap<>(files));
    }

    static Map<String, String> read(String json) {
        Fields fields = new Fields(Json.read(json));
        var files = new LinkedHashMap<String, String>();
        fields.names().forEach(name -> files.put(name, fields.text(name)));
        return files;
    }
}
