package io.github.unchaff.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. A test holds it against the pom, so that nothing has to be read at the start. */
final class Version implements IVersionProvider {

    static final String TEXT = "0.1.0-SNAPSHOT";

    @Override
    public String[] getVersion() {
        return new String[] {"unchaff " + TEXT};
    }
}
