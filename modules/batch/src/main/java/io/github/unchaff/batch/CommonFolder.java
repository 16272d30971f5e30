package io.github.unchaff.batch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deepest folder that holds all of some folders: {@code /a/b} for {@code /a/b/c} and {@code /a/b/d/e}. */
final class CommonFolder {

    private CommonFolder() {}

    /** That folder, or null when there is none: no folders at all, or two drives. */
    static @Nullable Path of(List<Path> folders) {
        Path common = null;
        for (Path folder : folders) {
            common = common == null ? folder : common(common, folder);
            if (common == null) {
                return null;
            }
        }
        return common;
    }

    private static @Nullable Path common(Path a, Path b) {
        Path up = a;
        while (up != null && !b.startsWith(up)) {
            up = up.getParent();
        }
        return up;
    }
}
