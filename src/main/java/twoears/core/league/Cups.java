package twoears.core.league;

import java.util.List;

/** The cups that are at hand. */
public interface Cups {
    /** One that can be read, each; by their end, the next first, those that are over last. */
    List<Cup> all();

    /** One plain sentence a problem, with file, line and column, of the cups that can't be read. */
    List<String> faults();
}
