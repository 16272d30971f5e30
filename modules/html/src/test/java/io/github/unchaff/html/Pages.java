package io.github.unchaff.html;

import io.github.unchaff.Limits;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.read.ReadContext;
import io.github.unchaff.read.ReadOptions;
import io.github.unchaff.source.SourceText;
import java.util.ArrayList;

/** Pages as the reader parses them. */
final class Pages {

    private Pages() {}

    static Page of(String html) {
        ReadContext context =
                new ReadContext("page.html", html, ReadOptions.DEFAULT, Limits.DEFAULT, new ArrayList<>());
        return new Page(
                SourceText.of(html),
                context,
                new Metadata.Builder(),
                context.rules().site(null));
    }
}
