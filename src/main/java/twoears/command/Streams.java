package twoears.command;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes.
 *
 * @param isTyped whether a person types the input at a terminal; asked only when it matters
 * @param hasScreen whether the launcher has set up a terminal for screens
 */
public record Streams(InputStream in, OutputStream out, OutputStream err, BooleanSupplier isTyped, boolean hasScreen) {}
