package twoears.terminal.tty;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.Key.Kind;

/**
 * Bytes from a terminal to keys, however they are cut into pieces. Nothing that a terminal says of itself (sizes, cursor
 * reports, colours, mouse) becomes a key, and no sequence leaks into the text as typed characters. Malformed UTF-8
 * becomes U+FFFD. Text that comes faster than anyone types is a paste, from a terminal that doesn't mark pastes.
 *
 * <p>Some bytes only mean something with what follows: {@link #patienceMillis} tells for how long to wait for it, and
 * {@link #settle} makes the best of what is there.
 */
final class KeyDecoder {
    private static final int ESC = 0x1b;
    private static final int CANCEL = 0x18;
    private static final int SUBSTITUTE = 0x1a;
    /** Longer parameters than anything a keyboard sends are swallowed, not kept. */
    private static final int LONGEST_SEQUENCE = 64;

    private enum State {
        GROUND,
        ESCAPE,
        CSI,
        /** After {@code ESC [ [}, the Linux console's function keys. */
        CONSOLE,
        SS3,
        /** An OSC, DCS, APC, PM or SOS string, up to its end. */
        STRING,
        /** The three bytes of an old mouse report. */
        MOUSE,
        PASTE,
        /** A paste that has not ended for so long that what comes now may be keys again. */
        STALLED
    }

    private final Consumer<Key> keys;
    private final Utf8 text;
    private final Pasting paste = new Pasting();
    private final StringBuilder parameters = new StringBuilder();
    private State state = State.GROUND;
    private boolean isAlt;
    private boolean isStringEnding;
    private char introducer;
    private int swallow;

    KeyDecoder(Consumer<Key> keys) {
        this.keys = keys;
        text = new Utf8(this::typed);
    }

    void feed(byte[] bytes, int count) {
        if (state == State.STALLED) {
            state = Pasting.goesOn(bytes, count) ? State.PASTE : State.GROUND;
        }
        for (int i = 0; i < count; ) {
            int end = state == State.GROUND && !isAlt && !text.isPending() ? Pasting.endOfText(bytes, i, count) : i;
            if (end - i >= Pasting.SHORTEST_RUN) {
                keys.accept(Key.pasted(new String(bytes, i, end - i, StandardCharsets.UTF_8)));
                i = end;
            } else {
                step(bytes[i++] & 0xFF);
            }
        }
    }

    /** How long to wait for more before {@link #settle}; 0 when nothing is pending. */
    int patienceMillis() {
        return switch (state) {
            case GROUND -> text.isPending() ? 100 : 0;
            case PASTE -> 1000;
            case STALLED -> 0;
            default -> 40;
        };
    }

    /** Nothing more came in time: a lone ESC is the Escape key, half a sequence is nothing. */
    void settle() {
        text.flush();
        switch (state) {
            case ESCAPE -> keys.accept(Key.of(Kind.ESCAPE));
            case CSI, SS3, STRING -> {
                if (parameters.length() == 0 && swallow == 0) {
                    alt(introducer);
                }
            }
            case PASTE -> keys.accept(Key.pasted(paste.take()));
            default -> {
                // Nothing was begun, or nothing that a person meant.
            }
        }
        state = state == State.PASTE ? State.STALLED : State.GROUND;
        isAlt = false;
    }

    private void step(int b) {
        switch (state) {
            case GROUND -> ground(b);
            case ESCAPE -> escape(b);
            case CSI -> csi(b);
            case CONSOLE -> console(b);
            case SS3 -> ss3(b);
            case STRING -> string(b);
            case MOUSE -> mouse();
            case PASTE -> pasting(b);
            case STALLED -> throw new IllegalStateException("a stalled paste is decided before its next byte");
        }
    }

    private void ground(int b) {
        if ((b >= 0x80 || text.isPending()) && text.accept(b)) {
            return;
        }
        if (b == ESC) {
            state = State.ESCAPE;
        } else if (b >= ' ' && b < 0x7f) {
            typed(b);
        } else {
            control(b);
        }
    }

    private void control(int b) {
        boolean alt = takeAlt();
        accept(Controls.key(b, alt));
    }

    private void typed(int codePoint) {
        boolean alt = takeAlt();
        if (codePoint >= 0x80 && codePoint < 0xA0) {
            return;
        }
        keys.accept(new Key(Kind.CHARACTER, Character.toString(codePoint), false, alt, false));
    }

    private boolean takeAlt() {
        boolean alt = isAlt;
        isAlt = false;
        return alt;
    }

    private void alt(char c) {
        keys.accept(new Key(Kind.CHARACTER, String.valueOf(c), false, true, false));
    }

    private void escape(int b) {
        parameters.setLength(0);
        swallow = 0;
        introducer = (char) b;
        switch (b) {
            case '[' -> state = State.CSI;
            case 'O' -> state = State.SS3;
            case 'P', ']', '_', '^', 'X' -> {
                state = State.STRING;
                isStringEnding = false;
            }
            case ESC -> keys.accept(Key.of(Kind.ESCAPE));
            default -> {
                state = State.GROUND;
                isAlt = true;
                ground(b);
            }
        }
    }

    private void csi(int b) {
        if (b < ' ' || b >= 0x7f) {
            abort(b);
        } else if (b == '[' && parameters.length() == 0) {
            state = State.CONSOLE;
        } else if (b < 0x40) {
            keep(b);
        } else {
            state = State.GROUND;
            if (swallow == 0) {
                dispatch((char) b);
            }
        }
    }

    private void keep(int b) {
        if (parameters.length() < LONGEST_SEQUENCE) {
            parameters.append((char) b);
        } else {
            swallow = 1;
        }
    }

    private void dispatch(char last) {
        String given = parameters.toString();
        if (last == '~' && given.equals("200")) {
            state = State.PASTE;
        } else if (last == 'M' && given.isEmpty()) {
            state = State.MOUSE;
            swallow = 3;
        } else {
            accept(Sequences.csi(given, last));
        }
    }

    private void console(int b) {
        state = State.GROUND;
        if (b >= 'A' && b <= 'E') {
            accept(Key.function(b - 'A' + 1));
        }
    }

    private void ss3(int b) {
        if (b < ' ' || b >= 0x7f) {
            abort(b);
        } else if (b >= '0' && b <= '9') {
            keep(b);
        } else {
            state = State.GROUND;
            accept(Sequences.ss3(parameters.toString(), (char) b));
        }
    }

    private void accept(@Nullable Key key) {
        if (key != null) {
            keys.accept(key);
        }
    }

    /** A byte that can't stand in a sequence ends it and means itself. */
    private void abort(int b) {
        state = State.GROUND;
        ground(b);
    }

    private void string(int b) {
        swallow = 1;
        if (b == 0x07 || b == CANCEL || b == SUBSTITUTE || isStringEnding && b == '\\') {
            state = State.GROUND;
        } else if (isStringEnding) {
            state = State.ESCAPE;
            escape(b);
        } else {
            isStringEnding = b == ESC;
        }
    }

    private void mouse() {
        if (--swallow == 0) {
            state = State.GROUND;
        }
    }

    private void pasting(int b) {
        if (paste.add(b)) {
            state = State.GROUND;
            keys.accept(Key.pasted(paste.take()));
        }
    }
}
