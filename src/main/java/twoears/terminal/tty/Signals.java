package twoears.terminal.tty;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** The one signal of interest, SIGWINCH. Its class is not part of Java's interface, hence by reflection. */
final class Signals {
    private Signals() {}

    /** Runs something at each change of the window's size; does nothing where there is no such signal. */
    static void onWindowChange(Runnable then) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object calls = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler},
                    (self, method, arguments) -> answer(self, method.getName(), arguments, then));
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance("WINCH"), calls);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // Without it a new size shows after the next start.
        }
    }

    private static @Nullable Object answer(Object self, String method, Object @Nullable [] arguments, Runnable then) {
        switch (method) {
            case "handle":
                then.run();
                return null;
            case "equals":
                return arguments != null && self == arguments[0];
            case "hashCode":
                return System.identityHashCode(self);
            default:
                return "window change";
        }
    }
}
