package twoears.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Friendly competitions; each thing to do with them is a command of its own. */
@Command(name = "cup", synopsisSubcommandLabel = "COMMAND")
final class CupCommand implements Callable<Integer> {
    private final TopCommand top;

    CupCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("cup.what"));
    }
}
