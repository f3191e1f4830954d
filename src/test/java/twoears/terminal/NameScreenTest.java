package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameScreenTest {
    private final SmallWorld world = Stage.world().named("");

    private Trainee first() {
        return Trainee.at(NameScreen.of(Trainee.WORDS, Shelf.EMPTY), world);
    }

    @Test
    void nameIsTakenOnceAndTheLobbyFollows() {
        Trainee ann = first().type("Åse Øverås").press("Enter").pause();
        assertThat(world.trainee()).isEqualTo("Åse Øverås");
        assertThat(ann.sees()).contains("Åse Øverås").contains("Charged twice");
    }

    @Test
    void badNameIsRefusedInASentence() {
        assertThat(first().press("Enter").sees()).contains("▲ Type a name first.");
        assertThat(first().type("12").press("Enter").sees()).contains("at least one letter");
        assertThat(first().paste("a\u202eb").press("Enter").sees()).contains("can't be seen").doesNotContain("\u202e");
    }

    @Test
    void whatWasAskedForFollowsTheName() {
        Screen asked = Entrance.naming(Trainee.WORDS, name -> MessageScreen.tell(Trainee.WORDS, List.of("For " + name), new FarewellScreen()));
        assertThat(Trainee.at(asked, world).type("Åse").press("Enter").sees()).contains("For Åse");
        assertThat(world.trainee()).isEqualTo("Åse");
    }

    @Test
    void explainsTheKeys() {
        assertThat(first().sees()).contains("Enter sends").contains("leaving is always safe").contains("? shows the keys");
    }

    @Test
    void questionMarkIsHelpUntilSomethingIsTyped() {
        assertThat(first().press("?").sees()).contains("take this name");
        assertThat(first().type("A").press("?").sees()).contains("A?").contains("F1 keys");
    }
}
