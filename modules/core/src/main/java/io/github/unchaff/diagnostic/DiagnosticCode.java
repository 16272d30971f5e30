package io.github.unchaff.diagnostic;

/** A kind of trouble. Implemented by one enum a module, such as {@link CoreCode}. */
public interface DiagnosticCode {

    /**
     * What is said of a kind of trouble.
     *
     * @param id the stable identifier, such as {@code source.empty}
     * @param severity how much it matters
     * @param help one sentence for the user: what it means and what to do
     */
    record Meaning(String id, Severity severity, String help) {}

    /** All that is said of it. */
    Meaning meaning();

    /** The stable identifier, such as {@code source.empty}. */
    default String id() {
        return meaning().id();
    }

    /** How much it matters. */
    default Severity severity() {
        return meaning().severity();
    }

    /** One sentence for the user: what it means and what to do. */
    default String help() {
        return meaning().help();
    }
}
