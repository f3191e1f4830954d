package twoears.authoring.yaml;

import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.LineBreak;
import org.yaml.snakeyaml.Yaml;

/** Texts as they stand in a YAML file, on one line: plain where that is safe, else quoted. */
public final class Written {
    private Written() {}

    /** @return what reads back as {@code text}, and as a text */
    public static String text(String text) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setLineBreak(LineBreak.UNIX);
        boolean isOneLine = text.lines().count() <= 1;
        options.setDefaultScalarStyle(isOneLine ? DumperOptions.ScalarStyle.PLAIN : DumperOptions.ScalarStyle.DOUBLE_QUOTED);
        String entry = new Yaml(options).dump(Map.of("k", text));
        return entry.substring(entry.indexOf(':') + 1).strip();
    }
}
