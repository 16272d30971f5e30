package io.github.unchaff.byline;

import io.github.unchaff.model.Contributor;
import java.util.List;

/**
 * A label found in a line, such as {@code 撰稿/翻译}.
 *
 * @param end where it ends in the line, exclusive
 * @param roles what it says of the people behind it; empty when it names a thing, such as {@code 图片来源}
 * @param companion whether it is a credit only beside another one
 * @param gap whether names may follow it, and each other, with nothing but a gap between
 */
record Label(int end, List<Contributor.Role> roles, boolean companion, boolean gap) {

    /** Copies the roles. */
    Label {
        roles = List.copyOf(roles);
    }

    /** Whether people stand behind it. */
    boolean namesPeople() {
        return !roles.isEmpty();
    }
}
