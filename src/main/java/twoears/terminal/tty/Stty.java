package twoears.terminal.tty;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The terminal's settings, through the {@code stty} command: one fork each, about 20 ms. The launcher has done all that a
 * start needs; this is for later sizes, and for starts without it.
 */
final class Stty {
    private static final String[] RAW = {
        "-icanon", "-echo", "-isig", "-iexten", "-ixon", "-icrnl", "-inlcr", "-igncr", "-brkint", "-istrip", "min", "1", "time", "0"
    };

    private Stty() {}

    /** The size now; empty when there is nobody to ask. */
    static Optional<Size> size() {
        String answer = run("size");
        return answer.isEmpty() ? Optional.empty() : Optional.of(Size.parsed(answer));
    }

    /** The settings, in a form that {@link #restore} takes. */
    static String save() {
        return run("-g").strip();
    }

    static void raw() {
        run(RAW);
    }

    static void restore(String settings) {
        if (!settings.isEmpty()) {
            run(settings);
        }
    }

    private static String run(String... words) {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(words));
        try {
            Process stty = new ProcessBuilder(command).redirectInput(Redirect.INHERIT).redirectError(Redirect.DISCARD).start();
            try (var answer = stty.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.US_ASCII);
            }
        } catch (IOException e) {
            // No stty, no processes: the size stays what it was told to be.
            return "";
        }
    }
}
