package twoears;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import twoears.command.Streams;

/** The ways in and out of this process. */
final class Ways {
    private Ways() {}

    /** Bytes as they are: what is written is encoded and buffered by whoever writes, and a failed write is noticed. */
    static Streams streams() {
        return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), Ways::isTyped, canShow());
    }

    /** The launcher knows whether input and output are a terminal that can draw; without a launcher they have to be. */
    static boolean canShow() {
        return !System.getProperty("twoears.terminal", "raw").equals("none");
    }

    /** Until 21 there is a console only at a terminal; later ones have to be asked. */
    private static boolean isTyped() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException old) {
            return true;
        }
    }
}
