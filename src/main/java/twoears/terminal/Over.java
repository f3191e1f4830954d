package twoears.terminal;

import java.util.function.UnaryOperator;

/** A screen that lies over another and gives way to it again. */
interface Over extends Screen {
    Screen under();

    Over withUnder(Screen screen);

    @Override
    default void keep(World world) {
        under().keep(world);
    }

    /** Applies a change to the screen of a kind that is shown, or lies under what is shown; others stay as they are. */
    static <S extends Screen> UnaryOperator<Screen> on(Class<S> kind, UnaryOperator<S> change) {
        return screen -> apply(screen, kind, change);
    }

    private static <S extends Screen> Screen apply(Screen screen, Class<S> kind, UnaryOperator<S> change) {
        if (kind.isInstance(screen)) {
            return change.apply(kind.cast(screen));
        }
        return screen instanceof Over over ? over.withUnder(apply(over.under(), kind, change)) : screen;
    }
}
