package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.KeyName;

/** What holds of every screen. */
class ScreensTest {

    private static Stream<DynamicTest> onEach(java.util.function.BiConsumer<String, Trainee> claim) {
        return Stage.all().entrySet().stream().map((Map.Entry<String, Trainee> e) -> DynamicTest.dynamicTest(e.getKey(), () -> claim.accept(e.getKey(), e.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> looksAsBefore() {
        return onEach((name, at) -> GoldenScreens.assertLooksAsBefore(name, at.screen()));
    }

    @TestFactory
    Stream<DynamicTest> drawsAtAnySize() {
        return onEach((name, at) -> {
            for (int columns = 1; columns <= 40; columns += columns < 12 ? 1 : 7) {
                for (int rows = 1; rows <= 12; rows++) {
                    int width = columns;
                    int height = rows;
                    assertThatCode(() -> at.sized(width, height).sees()).as("%d×%d", width, height).doesNotThrowAnyException();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> hintOfTheHelpIsTheLastToVanish() {
        return onEach((name, at) -> {
            for (int columns = 2; columns <= 40; columns++) {
                for (int rows : new int[] {1, 5, 24}) {
                    assertThat(accented(at.sized(columns, rows).canvas())).as("%d×%d", columns, rows).containsAnyOf("?", "F1");
                }
            }
        });
    }

    /** What stands there as a key does. */
    private static String accented(Canvas canvas) {
        var text = new StringBuilder();
        for (int row = 0; row < canvas.rows(); row++) {
            for (int column = 0; column < canvas.columns(); column++) {
                if (canvas.styleAt(column, row).equals(Style.ACCENT.inBold())) {
                    text.append(canvas.charAt(column, row));
                }
            }
        }
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> helpOpensOnEveryScreenAndListsItsKeys() {
        return onEach((name, at) -> {
            List<Screen.KeyHint> keys = at.screen().keys();
            at.sized(120, 60).press("F1");
            if (!name.equals("help")) {
                String help = at.sees();
                keys.forEach(k -> assertThat(help).contains(k.key()).contains(k.does()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyKeyThatIsListedIsACommandAndNoOtherIs() {
        return onEach((name, at) -> {
            if (at.screen() instanceof Commanded<?> screen) {
                assertThat(working(screen)).as(name).isEqualTo(listed(screen));
            }
        });
    }

    /** Every named key and every letter with Ctrl or Alt: what is not listed changes nothing. */
    @TestFactory
    Stream<DynamicTest> keyThatIsNotListedDoesNothing() {
        List<String> all = new ArrayList<>(List.of("Esc", "Tab", "Shift-Tab", "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End", "Ins", "Enter", "Alt-Enter", "Ctrl-Enter"));
        for (int i = 1; i <= 12; i++) {
            all.add("F" + i);
        }
        "acdefghijklmnopqrstuvwxyz".chars().forEach(c -> all.addAll(List.of("Ctrl-" + (char) (c - 32), "Alt-" + (char) (c - 32))));
        return onEach((name, at) -> {
            boolean isWritten = at.screen() instanceof ConversationScreen c && c.isTyped() || at.screen() instanceof NoteScreen || at.screen() instanceof CommentScreen;
            Set<String> listed = listed(at.screen());
            for (String key : all) {
                boolean more = isWritten && key.matches("Alt-[BFD]|Ctrl-[AEJ_]|Ctrl-Enter|PgUp|PgDn");
                if (!listed.contains(key) && !more) {
                    assertThat(at.screen().press(KeyName.parse(key), Stage.world()) == at.screen()).as(key).isTrue();
                }
            }
        });
    }

    /** Names of all keys in the hints, arrows as they are called. */
    private static Set<String> listed(Screen screen) {
        Set<String> names = new HashSet<>();
        screen.keys().forEach(k -> names.addAll(List.of(named(k.key()).split(" "))));
        return names;
    }

    private static String named(String keys) {
        return keys.replace("↑", "Up").replace("↓", "Down").replace("←", "Left").replace("→", "Right");
    }

    private static <C extends Command> Set<String> working(Commanded<C> screen) {
        Set<String> names = new HashSet<>(List.of("F1", "Alt-?", "Ctrl-Q", "Ctrl-C"));
        screen.typing().forEach(k -> names.addAll(List.of(named(k.key()).split(" "))));
        if (!screen.takesText()) {
            names.add("?");
        }
        for (C command : screen.commands()) {
            if (screen.isOpen(command)) {
                names.addAll(List.of(command.keys().split(" ")));
            }
        }
        return names;
    }

    @TestFactory
    Stream<DynamicTest> noKeyBreaksAScreen() {
        List<String> keys = new ArrayList<>(List.of("Enter", "Esc", "Tab", "Shift-Tab", "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Home", "End",
                "Backspace", "Del", "Ins", "Space", "F1", "F2", "F3", "F4", "F12", "Alt-Enter", "Alt-X", "Ctrl-R", "Ctrl-F", "Ctrl-Left", "x", "9", "?", "ø"));
        return onEach((name, at) -> {
            Screen from = at.screen();
            for (String key : keys) {
                assertThatCode(() -> Trainee.at(from, Stage.world()).press(key).sees()).as(key).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void quittingWorksFromAnywhere() {
        Stage.all().forEach((name, at) -> assertThat(at.press("Ctrl-Q").screen().isLast()).as(name).isTrue());
    }
}
