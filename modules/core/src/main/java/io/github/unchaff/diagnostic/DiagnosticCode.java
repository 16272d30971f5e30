package io.github.unchaff.diagnostic;

/** A kind of trouble. Implemented by one enum a module, such as {@link CoreCode}. */
public interface DiagnosticCode {
    /** The stable identifier, such as {@code source.empty}. */
    String id();

    /** How much it matters. */
    Severity severity();

    /** One sentence for the user: what it means and what to do. */
    String help();
}
