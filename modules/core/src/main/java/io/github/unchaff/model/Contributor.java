package io.github.unchaff.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had a hand in an article.
 *
 * @param name a person or a team, as it should be printed
 * @param role what they did
 * @param url a page about them, or null
 * @param email where to write to them, such as {@code ann@example.org}, or null
 */
public record Contributor(
        String name,
        Role role,
        @Nullable String url,
        @Nullable String email) {

    /** A contributor without an address to write to. */
    public Contributor(String name, Role role, @Nullable String url) {
        this(name, role, url, null);
    }

    /** What a contributor did. */
    public enum Role {
        /** Wrote it. */
        AUTHOR,
        /** Put it into this language. */
        TRANSLATOR,
        /** Edited it. */
        EDITOR,
        /** Checked or proofread it. */
        REVIEWER,
        /** Took the pictures. */
        PHOTOGRAPHER,
        /** Helped in another way. */
        CONTRIBUTOR;

        /** The name in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A contributor without a page. */
    public static Contributor of(String name, Role role) {
        return new Contributor(name, role, null);
    }

    /** Whether the other has the same role and, but for case, the same name. */
    public boolean isSameAs(Contributor other) {
        return role == other.role && name.equalsIgnoreCase(other.name);
    }
}
