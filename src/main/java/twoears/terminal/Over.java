package twoears.terminal;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A screen that lies over another and gives way to it again. */
interface Over extends Screen {
    Screen under();

    Over withUnder(Screen screen);

    @Override
    default void keep(World world) {
        under().keep(world);
    }

    /**
     * Applies a change to the screen of a kind that is shown, or lies under what is shown; others stay as they are. Where
     * it becomes a screen of another kind, what lies over it goes.
     */
    static <S extends Screen> UnaryOperator<Screen> on(Class<S> kind, Function<S, Screen> change) {
        return screen -> apply(screen, kind, change);
    }

    private static <S extends Screen> Screen apply(Screen screen, Class<S> kind, Function<S, Screen> change) {
        if (kind.isInstance(screen)) {
            return change.apply(kind.cast(screen));
        }
        if (!(screen instanceof Over over)) {
            return screen;
        }
        Screen below = apply(over.under(), kind, change);
        return below.getClass() == over.under().getClass() ? over.withUnder(below) : below;
    }
}
