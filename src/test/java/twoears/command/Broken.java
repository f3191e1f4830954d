package twoears.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams that fail as the system says. */
final class Broken {
    private Broken() {}

    static final class Input extends InputStream {
        private final String cause;

        Input(String cause) {
            this.cause = cause;
        }

        @Override
        public int read() throws IOException {
            throw new IOException(cause);
        }
    }

    static final class Output extends OutputStream {
        private final String cause;

        Output(String cause) {
            this.cause = cause;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(cause);
        }
    }
}
